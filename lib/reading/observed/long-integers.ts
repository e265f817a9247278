const QUOTE = 34
const BACKSLASH = 92
const MINUS = 45
const ZERO = 48
const NINE = 57

/** From this many digits on an integer may be damaged by `JSON.parse` (2^53 has 16). */
const LONG = 16

/**
 * JSON text in which every integer of 16 digits or more stands in quotes, so that parsing keeps each digit.
 * Strings are skipped by scanning, in linear time; text that is not JSON comes back in some form and never throws.
 */
export function quoteLongIntegers(json: string): string {
  if (!/\d{16}/.test(json)) return json
  let out = ''
  let copied = 0
  let at = 0
  while (at < json.length) {
    const code = json.charCodeAt(at)
    if (code === QUOTE) at = endOfString(json, at)
    else if (code === MINUS || isDigit(code)) {
      const end = endOfNumber(json, at)
      if (isLongInteger(json, at, end)) {
        out += `${json.slice(copied, at)}"${json.slice(at, end)}"`
        copied = end
      }
      at = end
    } else at += 1
  }
  return out + json.slice(copied)
}

const isDigit = (code: number): boolean => code >= ZERO && code <= NINE

function endOfString(json: string, start: number): number {
  for (let at = start + 1; ; at += 1) {
    at = json.indexOf('"', at)
    if (at < 0) return json.length
    let before = at - 1
    while (before > start && json.charCodeAt(before) === BACKSLASH) before -= 1
    if ((at - before) % 2 === 1) return at + 1
  }
}

/** Past everything that may stand in a number. */
function endOfNumber(json: string, start: number): number {
  let at = start + 1
  while (at < json.length && /[\d.eE+-]/.test(json.charAt(at))) at += 1
  return at
}

function isLongInteger(json: string, start: number, end: number): boolean {
  const from = json.charCodeAt(start) === MINUS ? start + 1 : start
  if (end - from < LONG) return false
  for (let at = from; at < end; at += 1) if (!isDigit(json.charCodeAt(at))) return false
  return true
}
