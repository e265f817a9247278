import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { outputOf } from './shell.mjs'
import { SetupError } from './say.mjs'

/** WXT and Vitest want Node 22.12 or later; the dev dependency `node` brings one. */
const WANTED = [22, 12]

/** Path of a Node that is new enough: the project's own, else the one that runs this. */
export function findNode(root) {
  const own = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (existsSync(own) && isNewEnough(outputOf(own, ['--version']))) return own
  if (isNewEnough(process.version)) return process.execPath
  throw new SetupError(
    `Node ${WANTED.join('.')} or later is needed and the one from npm does not run; install it by hand`,
  )
}

/** The environment in which the project's tools and that Node come first on the path. */
export function environmentWith(node, root) {
  const first = [join(root, 'node_modules', '.bin'), join(node, '..')]
  return { ...process.env, PATH: [...first, process.env.PATH].join(delimiter) }
}

function isNewEnough(version) {
  const [major = 0, minor = 0] = (version ?? '').replace(/^v/, '').split('.').map(Number)
  return major > WANTED[0] || (major === WANTED[0] && minor >= WANTED[1])
}
