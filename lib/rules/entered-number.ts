import type { PackNumber } from '../schema/rule-pack'

type Unit = PackNumber['unit'] | 'minutes'

/** How many of what a person types make one of the pack's unit: shares are typed in per cent, money in yuan. */
const PER_UNIT: Readonly<Partial<Record<Unit, number>>> = { rate: 100, fen: 0.01 }
/** No share lies above the whole; nothing that a pack counts is larger than this. */
const MOST: Readonly<Partial<Record<Unit, number>>> = { rate: 1, fen: 100_000_000_00 }
const MOST_OTHERWISE = 1_000_000
const WHOLE: readonly Unit[] = ['count', 'fen', 'days', 'characters']

/** The number as a person reads and types it: 0.15 → 15 per cent, 500 fen → 5 yuan. */
export function shownNumber(value: number, unit: Unit): number {
  return tidy(value * (PER_UNIT[unit] ?? 1))
}

/** What a person typed, in the pack's unit; `null` = not such a number (text, below 0, too large, a broken count). */
export function enteredNumber(text: string, unit: Unit): number | null {
  const typed = text.trim().replace(/%$/, '')
  if (!/^\d+(\.\d+)?$/.test(typed)) return null
  const value = tidy(Number(typed) / (PER_UNIT[unit] ?? 1))
  if (value > (MOST[unit] ?? MOST_OTHERWISE)) return null
  return WHOLE.includes(unit) && !Number.isInteger(value) ? null : value
}

/** Without the dust that binary fractions leave. */
function tidy(value: number): number {
  return Number(value.toPrecision(12))
}
