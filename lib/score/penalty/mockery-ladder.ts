import { naturalWeekOf } from '../../domain/natural-week'
import { valueOf, type PackBook } from '../../rules/pack-book'
import { coverage, type LadderInput, type NextStep, type Odometer } from './odometer'
import { eventsBetween } from './week-events'

const STEPS = [1, 2, 3] as const

export interface MockeryOdometer extends Odometer {
  fineFen: number | null
  /** What each such order costs besides, paid to the buyer: a share of it between a least and a most. */
  perOrder: { share: number | null; leastFen: number | null; mostFen: number | null }
}

/**
 * Where the shop stands on the ladder of 嘲讽贬低 in the natural week of `now`: sessions that the platform holds for
 * it, 3 → warning, 10 and 15 → fines. Counted are violations of code `mockery`; a page's or entered count goes
 * first. The level is `null` unless one of them covers the whole shop. Source: 商家【消极服务】处置细则.
 */
export function mockeryLadder(input: LadderInput): MockeryOdometer {
  const { book, counters } = input
  const { startsAt, endsAt } = naturalWeekOf(input.now)
  const violations = eventsBetween(input.events, 'violation', [startsAt, input.now])
  const seen = violations?.filter(({ code }) => code === 'mockery').length ?? null
  const page = counters?.mockeryWeek ?? null
  const count = page ?? seen
  const covers = coverage(input, { from: startsAt, seen, page })
  const level = count === null || !covers.whole ? null : mockeryLevel(book, count)
  return {
    level,
    count,
    fineFen: mockeryFine(book, level),
    perOrder: {
      share: valueOf(book, 'ladder.mockery.compensation.share'),
      leastFen: valueOf(book, 'ladder.mockery.compensation.minFen'),
      mostFen: valueOf(book, 'ladder.mockery.compensation.maxFen'),
    },
    covers,
    next: count === null ? [] : stepsAbove(book, count),
    resetsAt: endsAt,
  }
}

/** The level 0–3 of so many sessions a week; `null` = the pack knows no such ladder. */
export function mockeryLevel(book: PackBook, count: number): number | null {
  const lines = STEPS.map((step) => valueOf(book, `ladder.mockery.count${step}`))
  if (lines.includes(null)) return null
  return lines.filter((line) => count >= (line ?? Infinity)).length
}

function mockeryFine(book: PackBook, level: number | null): number | null {
  if (level === null) return null
  return level < 2 ? 0 : valueOf(book, `ladder.mockery.fine${level}Fen`)
}

function stepsAbove(book: PackBook, count: number): NextStep[] {
  return STEPS.flatMap((level) => {
    const line = valueOf(book, `ladder.mockery.count${level}`)
    if (line === null || count >= line) return []
    const fineFen = mockeryFine(book, level)
    return {
      level,
      by: 'sessions',
      more: line - count,
      fineLowFen: fineFen,
      fineHighFen: fineFen,
      freezeDays: 0,
    }
  })
}
