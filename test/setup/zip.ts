import { spawnSync } from 'node:child_process'

/** `npm run zip`: the packages for the stores and for handing on, in `.output/`. */
for (const args of [['zip'], ['zip', '-b', 'firefox']]) {
  const { status } = spawnSync('wxt', args, { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
