import { dayOf, epochOf, timeOf } from '../../domain/time'
import { numbersOf, valueOf, type PackBook } from '../../rules/pack-book'
import type { ScoreSheet } from '../../schema/score-sheet'
import type { Day, Time } from '../../schema/time'
import { coverage, type Coverage, type LadderInput } from './odometer'
import { eventsBetween } from './week-events'

const DAY_MS = 86_400_000
const PREFIX = 'deduction.'
/** Numbers of this family that are no behaviour. */
const FRAME: ReadonlySet<string> = new Set(['cap', 'capEach', 'windowDays'])

/** One behaviour that takes points off the total. */
export interface DeductionRow {
  /** The code of its violations, `unjustified-refusal`. */
  code: string
  /** Points each time; `null` = the pack leaves it open. */
  each: number | null
  /** Times in the window, as far as events tell; `null` = no events are known of. */
  count: number | null
  /** What these take off, within the caps. */
  points: number | null
  /** What one more would take off, within the caps. */
  oneMore: number | null
  /** The day on which the oldest no longer counts. */
  leavesOn: Day | null
}

export interface DeductionOdometer {
  rows: DeductionRow[]
  /** What is taken off now: the page's figure, else the sum of a whole shop's events; `null` = unknown. */
  points: number | null
  /** All together at most; `null` = no such cap, or not known. */
  cap: number | null
  /** `seen` and `page` are points here. */
  covers: Coverage
}

/**
 * The points that bad behaviour takes off the total in the window of `now` (30 days with today), by the pack: 3 each
 * and 15 at most until 2026-09-07, a cap for each since. `unjustifiedRefusal` takes 3 only from 2025-11-19 to
 * 2026-07-13, else 0. Source: 商家体验分规范.
 */
export function deductionsOf(
  input: LadderInput & { sheet?: Pick<ScoreSheet, 'deduction'> | null | undefined },
): DeductionOdometer {
  const { book, now } = input
  const days = valueOf(book, 'deduction.windowDays') ?? 30
  const from = timeOf(epochOf(`${dayOf(now)}T00:00:00+08:00`) - (days - 1) * DAY_MS)
  const violations = eventsBetween(input.events, 'violation', [from, now])
  const caps = { all: valueOf(book, 'deduction.cap'), each: valueOf(book, 'deduction.capEach') }
  const counted = behavioursOf(book).map(({ code, each }) => {
    const times = violations?.filter((violation) => violation.code === code).map(({ at }) => at) ?? null
    return { code, each, times, points: pointsOf(each, times?.length ?? null, caps.each) }
  })
  const sum = violations === null ? null : sumOf(counted.map(({ points }) => points))
  const seen = sum === null ? null : Math.min(sum, caps.all ?? Infinity)
  const page = input.sheet?.deduction ?? input.counters?.deduction30d ?? null
  const covers = coverage(input, { from, seen, page })
  const points = page ?? (covers.whole ? seen : null)
  const room = points === null || caps.all === null ? Infinity : Math.max(0, caps.all - points)
  const rows = counted.map(({ code, each, times, points: own }) => ({
    code,
    each,
    count: times?.length ?? null,
    points: own,
    oneMore: each === null ? null : Math.min(each, room, (caps.each ?? Infinity) - (own ?? 0)),
    leavesOn: leavingDay(times, days),
  }))
  return { rows, points, cap: caps.all, covers }
}

function behavioursOf(book: PackBook): { code: string; each: number | null }[] {
  return numbersOf(book)
    .filter(({ key }) => key.startsWith(PREFIX) && !FRAME.has(key.slice(PREFIX.length)))
    .map(({ key }) => ({ code: codeOf(key), each: valueOf(book, key) }))
}

/** `deduction.unjustifiedRefusal` → `unjustified-refusal` */
function codeOf(key: string): string {
  return key.slice(PREFIX.length).replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

function pointsOf(each: number | null, count: number | null, cap: number | null): number | null {
  if (count === null) return null
  if (count === 0) return 0
  return each === null ? null : Math.min(each * count, cap ?? Infinity)
}

function sumOf(points: readonly (number | null)[]): number | null {
  let sum = 0
  for (const one of points) {
    if (one === null) return null
    sum += one
  }
  return sum
}

function leavingDay(times: readonly Time[] | null, days: number): Day | null {
  const oldest = times?.toSorted((a, b) => epochOf(a) - epochOf(b))[0]
  return oldest === undefined ? null : dayOf(timeOf(epochOf(oldest) + days * DAY_MS))
}
