import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { spawnSync } from 'node:child_process'

const ROOT = fileURLToPath(new URL('../replica/', import.meta.url))
const STAMP = `${ROOT}dist/.stamp`

/** Builds the replica consoles unless what is built comes from the very same sources. */
const hash = sourceHash()
if (!existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== hash) {
  const { status } = spawnSync('node_modules/.bin/vite', ['build', '--logLevel', 'warn'], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' },
  })
  if (status === 0) writeFileSync(STAMP, hash)
  process.exitCode = status ?? 1
}

function sourceHash(): string {
  const sources = globSync('**/*.{ts,tsx,css,html,json,js}', {
    cwd: ROOT,
    exclude: (name) => ['node_modules', 'dist'].includes(name),
  }).toSorted()
  const sum = createHash('sha256')
  for (const file of sources) sum.update(file).update(readFileSync(ROOT + file))
  return sum.digest('hex')
}
