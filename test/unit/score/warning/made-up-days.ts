import { timeOf } from '../../../../lib/domain/time'
import type { MeasuredDay } from '../../../../lib/score/warning/shop-days'

const FIRST = Date.parse('2026-09-01T00:00:00+08:00')
const DAY_MS = 86_400_000

/** The day so many days after 2026-09-01. */
export const dayAt = (day: number) => timeOf(FIRST + day * DAY_MS).slice(0, 10)
/** A time of it. */
export const timeAt = (day: number, hours = 0) => timeOf(FIRST + day * DAY_MS + hours * 3_600_000)

/** Days from 2026-09-01 on with these counts of one measure, each with applications besides. */
export function daysOf(measure: string, counts: readonly number[]): MeasuredDay[] {
  return counts.map((count, day) => ({
    day: dayAt(day),
    counts: { applied: 40, ...(count > 0 && { [measure]: count }) },
  }))
}

/** The same numbers for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export function poisson(random: () => number, mean: number): number {
  const least = Math.exp(-mean)
  let [count, product] = [0, random()]
  while (product > least) {
    count++
    product *= random()
  }
  return count
}
