import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './shell.mjs'
import { say, SetupError } from './say.mjs'

const STAMP = '.hufen-stamp'

/** Installs from the lock file of `folder` unless what is there already is what the lock file says. */
export async function ensureDependencies(folder, name) {
  if (isStamped(folder)) return
  if (agreesWithLock(folder)) return stamp(folder)
  say(`${name}: installing from the lock file (npm ci)`)
  const code = await run('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], { cwd: folder })
  if (code !== 0) throw new SetupError(`npm ci failed in ${folder}; check the network or the npm registry`)
  stamp(folder)
  say(`${name}: installed`)
}

function isStamped(folder) {
  const file = join(folder, 'node_modules', STAMP)
  return existsSync(file) && readFileSync(file, 'utf8') === lockHash(folder)
}

function stamp(folder) {
  writeFileSync(join(folder, 'node_modules', STAMP), lockHash(folder))
}

function lockHash(folder) {
  return createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex')
}

/** npm keeps what it installed in a hidden lock file: an `npm i` by hand needs no second install. */
function agreesWithLock(folder) {
  const hidden = join(folder, 'node_modules', '.package-lock.json')
  if (!existsSync(hidden)) return false
  const installed = packagesOf(hidden)
  return Object.entries(packagesOf(join(folder, 'package-lock.json'))).every(
    ([path, wanted]) => path === '' || wanted.optional || installed[path]?.version === wanted.version,
  )
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {}
}
