import { spawn, spawnSync } from 'node:child_process'

/**
 * Runs a command to its end with stdin closed and its output on our stderr.
 * Resolves to the exit code; 127 when it cannot be started, 124 when `timeoutMs` has passed.
 */
export function run(command, args, { cwd, env = process.env, timeoutMs, quiet = false } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: ['ignore', quiet ? 'ignore' : 2, quiet ? 'ignore' : 2],
    })
    let late = false
    const timer = timeoutMs
      ? setTimeout(() => {
          late = true
          child.kill('SIGKILL')
        }, timeoutMs)
      : undefined
    const end = (code) => {
      clearTimeout(timer)
      done(late ? 124 : code)
    }
    child.on('error', () => end(127))
    child.on('exit', (code) => end(code ?? 1))
  })
}

/** The trimmed stdout of a quick command; null when it fails. */
export function outputOf(command, args) {
  const result = spawnSync(command, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 20_000,
  })
  return result.status === 0 ? result.stdout.trim() : null
}
