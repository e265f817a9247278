import { spawnSync } from 'node:child_process'
import { say } from './say.mjs'
import { live } from './tour/live'
import { tour } from './tour/tour'

/**
 * `npm start`: builds, and opens the extension on the replica consoles. Without a display (or with `--tour`)
 * makes the same tour unseen and leaves its pictures in `.output/tour`.
 */
for (const [command, ...args] of [
  ['wxt', 'build'],
  ['tsx', 'test/setup/build-replica.ts'],
] as const) {
  say(`${command} ${args.join(' ')}`)
  const { status } = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) process.exit(1)
}

if (hasDisplay() && !process.argv.includes('--tour')) await live()
else process.exitCode = (await tour()) > 0 ? 1 : 0

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])
}
