/** A run of Chinese characters, or one of Latin letters and digits. */
const RUN = /[\p{Script=Han}]+|[a-z0-9]+/gu

/**
 * The tokens by which Chinese is found: every two neighbouring characters, and single ones where a run is one long.
 * Word cutting is no good here: it tears 退|货 and 尺|码 (measured: a fifth of the answers are lost).
 */
export function tokensOf(text: string): string[] {
  const runs = text.normalize('NFKC').toLowerCase().match(RUN) ?? []
  return runs.flatMap((run) => (/^[a-z0-9]/.test(run) ? [run] : pairsOf(run)))
}

function pairsOf(run: string): string[] {
  const characters = [...run]
  if (characters.length === 1) return characters
  return characters.slice(1).map((next, index) => `${characters[index]}${next}`)
}

/** For the index: single characters as well, so that one character finds what holds it. */
export function indexTokensOf(text: string): string[] {
  const singles = text.match(/\p{Script=Han}/gu) ?? []
  return [...new Set([...tokensOf(text), ...singles])]
}
