import { foldText, shownText } from '../fold-text'
import { parseMoney } from '../parse/money'
import { parseMoment, toTime } from '../parse/moment'

/** Values of a reply, each `null` when it is not plainly what it should be. */

/** An id: a string of digits, or a number that can't have lost any. */
export function idIn(value: unknown): string | null {
  const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value
  return typeof text === 'string' && /^[1-9]\d{3,23}$/.test(text) ? text : null
}

/** Words as shown, white space tidied; dashes and masked words are nothing. */
export function wordsIn(value: unknown, most = 200): string | null {
  if (typeof value !== 'string' || value.length > most * 4) return null
  const text = shownText(value)
  return text && text.length <= most && !/^[-—–/]+$/.test(text) && !/[*＊]/.test(text) ? text : null
}

const FROM = Date.UTC(2015, 0)
const UNTIL = Date.UTC(2100, 0)

/** An epoch in seconds or milliseconds, or a full date with its clock (+08:00), as a time. */
export function timeIn(value: unknown): string | null {
  const digits = typeof value === 'number' ? String(value) : value
  if (typeof digits !== 'string' || digits.length > 40) return null
  if (!/^\d+$/.test(digits)) return parseMoment(digits)
  const ms = digits.length === 10 ? Number(digits) * 1000 : digits.length === 13 ? Number(digits) : 0
  return ms > FROM && ms < UNTIL ? toTime(ms) : null
}

/** Money that the reply gives in fen. */
export function fenIn(value: unknown): number | null {
  const fen = typeof value === 'string' && /^\d{1,12}$/.test(value) ? Number(value) : value
  return typeof fen === 'number' && Number.isSafeInteger(fen) && fen >= 0 ? fen : null
}

/** Money in yuan: marked with a sign or with two decimals; a bare whole number could be either unit. */
export function yuanIn(value: unknown): number | null {
  if (typeof value !== 'string' || value.length > 40) return null
  const text = foldText(value)
  return /[¥元]|\.\d{2}$/.test(text) ? parseMoney(text) : null
}

/** A plain number, also as a string. */
export function numberIn(value: unknown): number | null {
  const number = typeof value === 'string' && /^-?\d{1,9}(\.\d{1,8})?$/.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : null
}

/** A share: `20%` or a fraction below 1. What could be either (1, 20) is `null`. */
export function shareIn(value: unknown): number | null {
  const percent =
    typeof value === 'string' ? /^(\d{1,3}(?:\.\d{1,8})?)\s*%$/.exec(foldText(value))?.[1] : undefined
  if (percent !== undefined) return Number((Number(percent) / 100).toFixed(10))
  const share = numberIn(value)
  return share !== null && share >= 0 && share < 1 ? share : null
}

/** Short words of a list such as tags, bare or under one of `keys`. */
export function marksIn(values: readonly unknown[]): string[] {
  return [...new Set(values.flatMap((value) => wordsIn(value, 20) ?? []))].slice(0, 20)
}
