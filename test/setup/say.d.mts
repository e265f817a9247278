/** One short line on stderr with the seconds since the command began. */
export function say(line: string): void
