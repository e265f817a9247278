/**
 * Behind every npm script. Runs on the built-ins of Node 20 before anything is installed: brings the
 * dependencies, a newer Node and a Chromium where the verb needs them, then starts the verb under that Node.
 */
import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { ensureChineseFont, ensureChromium } from './chromium.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { environmentWith, findNode } from './node-version.mjs'
import { say, SetupError } from './say.mjs'

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

const VERBS = {
  start: { script: 'test/setup/start.ts', browser: true },
  test: { script: 'test/setup/test.ts', browser: true },
  bench: { script: 'test/bench/run.ts', browser: true },
  zip: { script: 'test/setup/zip.ts', browser: false },
  lab: { script: 'test/lab/main.ts', browser: false },
  eval: { script: 'test/eval/main.ts', browser: false },
  train: { script: 'test/train/main.ts', browser: false },
}

async function main([name, ...args]) {
  const verb = VERBS[name]
  if (!verb) throw new SetupError(`usage: run.mjs <${Object.keys(VERBS).join('|')}>`)
  await ensureDependencies(ROOT, 'dependencies')
  const node = findNode(ROOT)
  const env = environmentWith(node, ROOT)
  if (verb.browser) {
    await ensureDependencies(join(ROOT, 'test/replica'), 'replica dependencies')
    env.HUFEN_CHROMIUM = await ensureChromium()
    await ensureChineseFont()
    say(`node ${node}, chromium ${env.HUFEN_CHROMIUM}`)
  }
  const loader = pathToFileURL(join(ROOT, 'node_modules/tsx/dist/loader.mjs')).href
  const cwd = name === 'lab' ? (env.INIT_CWD ?? process.cwd()) : ROOT
  return start(node, ['--import', loader, join(ROOT, verb.script), ...args], { env, cwd })
}

/** The verb has our stdin and stdout; the signal that ends us ends it. */
function start(node, args, options) {
  return new Promise((done) => {
    const child = spawn(node, args, { ...options, stdio: 'inherit' })
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
    child.on('error', () => done(1))
    child.on('exit', (code) => done(code ?? 1))
  })
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`${error instanceof SetupError ? error.message : error.stack}\n`)
  if (process.argv[2] === 'test') process.stdout.write('0 passed, 1 failed\n')
  process.exitCode = 1
}
