import { outputOf, run } from './shell.mjs'
import { say } from './say.mjs'

/** Installs Debian packages where that needs no password. Resolves to whether it worked; says what it does. */
export async function installDebian(packages) {
  const become = howToBecomeRoot()
  if (!become) {
    say(`${packages.join(' ')}: missing, and installing needs root (or sudo without a password)`)
    return false
  }
  const apt = (...args) => {
    const [command, ...rest] = [...become, 'apt-get', '-q', '-y', ...args]
    return run(command, rest, {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeoutMs: 600_000,
    })
  }
  say(`${packages.join(' ')}: installing Debian’s`)
  await apt('update')
  return (await apt('install', '--no-install-recommends', ...packages)) === 0
}

function howToBecomeRoot() {
  if (process.platform !== 'linux' || outputOf('apt-get', ['--version']) === null) return null
  if (process.getuid?.() === 0) return []
  return outputOf('sudo', ['-n', 'true']) === null ? null : ['sudo', '-n', '--preserve-env=DEBIAN_FRONTEND']
}
