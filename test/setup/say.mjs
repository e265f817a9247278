const start = Date.now()

/** One short line on stderr with the seconds since the command began; stdout belongs to the verbs. */
export function say(line) {
  const seconds = ((Date.now() - start) / 1000).toFixed(1).padStart(6)
  process.stderr.write(`${seconds}s  ${line}\n`)
}

/** A failure that is told in one line: what went wrong and what to do. */
export class SetupError extends Error {}
