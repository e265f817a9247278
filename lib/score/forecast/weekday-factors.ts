import { sumRange, type DayRows } from './day-rows'

/** Weeks of an even pattern that the shop's own days must outweigh. */
const EVEN_WEEKS = 2

/** How busy each weekday is against the mean day, by `dayNumber` % 7; all 1 where the browser saw too little. */
export function weekdayFactors({ den, past, start }: DayRows, seen: boolean): number[] {
  const first = den.findIndex((count) => count > 0)
  const days = first < 0 ? 0 : past - first
  if (!seen || days < 14) return Array.from({ length: 7 }, () => 1)
  const mean = sumRange(den, first, past - 1) / days
  const typical = medianOf(Array.from(den.subarray(first, past)))
  const sums = Array.from({ length: 7 }, () => ({ sum: 0, days: 0 }))
  for (let day = first; day < past; day += 1) {
    const slot = sums[(start + day) % 7]
    if (!slot) continue
    // A day of a promotion says nothing of its weekday.
    slot.sum += Math.min(den[day] ?? 0, 2 * typical + 1)
    slot.days += 1
  }
  const level = sums.reduce((all, { sum }) => all + sum, 0) / days || mean
  const raw = sums.map(({ sum, days }) => (sum / level + EVEN_WEEKS) / (days + EVEN_WEEKS))
  const whole = raw.reduce((all, one) => all + one, 0)
  return raw.map((one) => (7 * one) / whole)
}

function medianOf(values: number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
