const STARS = /[*＊]+/

/** Does the page hide part of this text behind stars? */
export const isMasked = (text: string): boolean => STARS.test(text)

/** What a masked text hides, when a full one fits its open ends; `null` when it is not masked or does not fit. */
export function unmaskedBy(shown: string | null, full: string | null): string | null {
  if (shown === null || full === null || !isMasked(shown) || isMasked(full)) return null
  const parts = shown.split(STARS)
  const [head = '', tail = ''] = [parts.at(0), parts.at(-1)]
  const fits = full.startsWith(head) && full.endsWith(tail) && full.length >= head.length + tail.length
  return fits && head + tail !== '' ? full : null
}
