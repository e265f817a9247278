import { naturalWeekOf } from '../../domain/natural-week'
import { valueOf, type PackBook } from '../../rules/pack-book'
import type { PlatformTickets } from '../../schema/projection'
import { agreed, coverage, type LadderInput, type NextStep, type Odometer } from './odometer'
import { eventsBetween } from './week-events'

export interface TicketOdometer extends Odometer {
  late: number | null
  lateRate: number | null
  /** `null` when the week's sales are unknown and a fine is due. */
  fineFen: number | null
}

/** Where the shop stands on the ladder of 平台介入工单 in the natural week of `now`, as the contract has it. */
export function ticketLadder(input: LadderInput): PlatformTickets {
  const { level, count, late, lateRate, fineFen } = ticketOdometer(input)
  return { level, count, late, lateRate, fineFen }
}

/** The same with what it covers, what comes next, and when it starts again. */
export function ticketOdometer(input: LadderInput): TicketOdometer {
  const { book, counters } = input
  const { startsAt, endsAt } = naturalWeekOf(input.now)
  const seen = eventsBetween(input.events, 'platform-ticket', [startsAt, input.now])
  const told = counters?.platformTickets ?? null
  const covers = coverage(input, { from: startsAt, seen: seen?.length ?? null, page: told?.week ?? null })
  const count = told?.week ?? seen?.length ?? null
  const late = told ? told.late : (seen?.filter((ticket) => ticket.late === true).length ?? null)
  const unsure = told ? 0 : (seen?.filter((ticket) => ticket.late == null).length ?? 0)
  const levelAt = (lateOnes: number) => ticketLevel(book, { count: count ?? 0, late: lateOnes })
  const known = covers.whole && count !== null && late !== null
  const level = known ? agreed([levelAt(late), levelAt(late + unsure)]) : null
  return {
    level,
    count,
    late,
    lateRate: count === null || late === null || count === 0 ? null : late / count,
    fineFen: ticketFine(book, level, counters?.weekSalesFen ?? null),
    covers,
    next: count === null || late === null ? [] : nextStep(input, { count, late }),
    resetsAt: endsAt,
  }
}

/**
 * The level 0–2: in a week of under 5 tickets by how many are late (2 → 1, 3 → 2), from 5 on by their share
 * (30 % → 1, 60 % → 2). `null` = the pack knows no such ladder. Source: 商家【消极服务】处置细则.
 */
export function ticketLevel(book: PackBook, { count, late }: { count: number; late: number }): number | null {
  const line = (name: string) => valueOf(book, `ladder.ticket.${name}`)
  const small = line('smallWeek')
  if (small === null) return null
  const byCount = count < small
  const [one, two] = byCount
    ? [line('lateCount1'), line('lateCount2')]
    : [line('lateRate1'), line('lateRate2')]
  if (one === null || two === null) return null
  const measure = byCount ? late : late / count
  if (measure >= two) return 2
  return measure >= one ? 1 : 0
}

/** Level 2 costs a share of the week's sales between a least and a most; level 1 is a warning. In fen. */
export function ticketFine(book: PackBook, level: number | null, weekSalesFen: number | null): number | null {
  if (level === null) return null
  if (level < 2) return 0
  const share = valueOf(book, 'ladder.ticket.salesShare')
  const { least, most } = fineBounds(book)
  if (share === null || least === null || most === null || weekSalesFen === null) return null
  return Math.min(most, Math.max(least, Math.round(weekSalesFen * share)))
}

function fineBounds(book: PackBook): { least: number | null; most: number | null } {
  return { least: valueOf(book, 'ladder.ticket.fineMinFen'), most: valueOf(book, 'ladder.ticket.fineMaxFen') }
}

/** How many more late tickets lead to a higher level; each one adds to the tickets as well. */
function nextStep(
  { book, counters }: LadderInput,
  { count, late }: { count: number; late: number },
): NextStep[] {
  const now = ticketLevel(book, { count, late })
  const small = valueOf(book, 'ladder.ticket.smallWeek')
  if (now === null || small === null) return []
  // From a share s of n, a line r < 1 is reached within n·r/(1 − r) more; 0.6 needs at most 1.5 n.
  for (let more = 1; more <= 2 * count + small; more++) {
    const level = ticketLevel(book, { count: count + more, late: late + more })
    if (level === null || level <= now) continue
    const fine = ticketFine(book, level, counters?.weekSalesFen ?? null)
    const { least, most } = level < 2 ? { least: 0, most: 0 } : fineBounds(book)
    const by = count + more < small ? 'late-count' : 'late-rate'
    return [{ level, more, by, fineLowFen: fine ?? least, fineHighFen: fine ?? most, freezeDays: 0 }]
  }
  return []
}
