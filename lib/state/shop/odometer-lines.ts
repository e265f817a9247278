import { naturalWeekOf } from '../../domain/natural-week'
import { dayOf } from '../../domain/time'
import { numberOf, type PackBook } from '../../rules/pack-book'
import type { Level } from '../../schema/finding'
import type { Counters } from '../../schema/projection'
import type { Cited } from '../../schema/rule-pack'
import type { ScoreSheet } from '../../schema/score-sheet'
import type { Time } from '../../schema/time'
import { deductionsOf } from '../../score/penalty/deductions'
import { mockeryLadder } from '../../score/penalty/mockery-ladder'
import type { LadderInput, Odometer } from '../../score/penalty/odometer'
import { refusalOdometer } from '../../score/penalty/refusal-ladder'
import { ticketOdometer } from '../../score/penalty/ticket-ladder'
import { tmallPointsOf } from '../../score/penalty/tmall-points'
import type { MeasuredDay } from '../../score/warning/shop-days'
import type { OdometerLine } from './shop-room'

export interface OdometerQuestion {
  now: Time
  book: PackBook
  sheet: ScoreSheet
  /** What the person told of the whole shop. */
  counters: Counters
  days: readonly MeasuredDay[]
}

/** Every ladder of the sheet's platform, from what its page shows and what this browser counted. */
export function odometerLines(question: OdometerQuestion): OdometerLine[] {
  if (question.sheet.platform === 'qianniu') return [pointsLine(question)]
  const deduction = deductionLine(question)
  const ladders = [refusalLine(question), ticketLine(question), mockeryLine(question)]
  const { taken, rows } = deduction.points ?? { taken: null, rows: [] }
  // Older packs take no points for behaviour.
  return taken === null && rows.length === 0 ? ladders : [...ladders, deduction]
}

/** One browser sees one agent's tickets, and of the platform's decisions nothing. */
const partial = ({ now, book, counters }: OdometerQuestion): LadderInput => ({
  now,
  book,
  counters,
  events: null,
  eventsCover: 'this-browser',
})

function refusalLine(question: OdometerQuestion): OdometerLine {
  const { now, book, sheet } = question
  const found = refusalOdometer({ ...partial(question), sheet })
  // Where no count is known, the first step still has its price.
  const from0 = refusalOdometer({ now, book, sheet, events: [], eventsCover: 'this-browser' })
  const { rate, peer, over, dailyMean, fineFen, freezeDays } = found
  return {
    ...lineOf('refusal', found, citeOf(book, 'ladder.refusal.dailyMean')),
    refused: weekSum(question, ['refused', 'refused-by']),
    dailyMean,
    fineFen,
    freezeDays,
    rate: rate === null || peer === null ? null : { own: rate, peer, over },
    next: found.next[0] ?? from0.next[0] ?? null,
  }
}

function ticketLine(question: OdometerQuestion): OdometerLine {
  const { now, book } = question
  const found = ticketOdometer(partial(question))
  const from0 = ticketOdometer({ now, book, events: [], eventsCover: 'this-browser' })
  return {
    ...lineOf('ticket', found, citeOf(book, 'ladder.ticket.smallWeek')),
    seen: weekSum(question, ['arbitrated', 'arbitrated-by']),
    fineFen: found.fineFen,
    next: found.next[0] ?? from0.next[0] ?? null,
  }
}

function mockeryLine(question: OdometerQuestion): OdometerLine {
  const { now, book } = question
  const found = mockeryLadder(partial(question))
  const from0 = mockeryLadder({ now, book, events: [], eventsCover: 'this-browser' })
  const next = found.next[0] ?? from0.next[0] ?? null
  return { ...lineOf('mockery', found, citeOf(book, 'ladder.mockery.count1')), fineFen: found.fineFen, next }
}

function deductionLine(question: OdometerQuestion): OdometerLine {
  const { book, sheet } = question
  const { rows, points, cap, covers } = deductionsOf({ ...partial(question), sheet })
  const base = { level: null, covers, next: [], resetsAt: null }
  return {
    ...lineOf('deduction', base, citeOf(book, 'deduction.oddAddress')),
    tone: points === null ? null : points > 0 ? 'caution' : 'clear',
    points: { taken: points, cap: cap === 0 ? null : cap, rows: costing(rows) },
  }
}

function pointsLine(question: OdometerQuestion): OdometerLine {
  const { points, rows, covers } = tmallPointsOf(partial(question))
  const base = { level: null, covers, next: [], resetsAt: null }
  return {
    ...lineOf('points', base, citeOf(question.book, 'tmall.points.refusedDuty')),
    tone: points === null ? null : points > 0 ? 'caution' : 'clear',
    points: { taken: points, cap: null, rows: costing(rows) },
  }
}

function costing(rows: readonly { code: string; each: number | null }[]): { code: string; each: number }[] {
  return rows.flatMap(({ code, each }) => (each === null || each === 0 ? [] : [{ code, each }]))
}

const TONES: readonly Level[] = ['clear', 'caution', 'danger']

function lineOf(
  id: OdometerLine['id'],
  { level, covers, next, resetsAt }: Pick<Odometer, 'level' | 'covers' | 'next' | 'resetsAt'>,
  cite: Cited | null,
): OdometerLine {
  return {
    id,
    level,
    tone: level === null ? null : (TONES[Math.min(level, 2)] ?? null),
    seen: covers.seen,
    refused: null,
    page: covers.page,
    // No page that is read shows a counter of these ladders.
    entered: covers.page !== null && id !== 'deduction',
    dailyMean: null,
    rate: null,
    fineFen: null,
    freezeDays: null,
    points: null,
    next: next[0] ?? null,
    resets: resetsAt === null ? null : dayOf(resetsAt),
    cite,
  }
}

/** What this browser counted in the natural week; `null` = nothing of any kind was counted in it. */
function weekSum({ now, days }: OdometerQuestion, measures: readonly string[]): number | null {
  const { from } = naturalWeekOf(now)
  const week = days.filter(({ day }) => day >= from && day <= dayOf(now))
  if (week.length === 0) return null
  return week.reduce((sum, { counts }) => sum + measures.reduce((own, of) => own + (counts[of] ?? 0), 0), 0)
}

function citeOf(book: PackBook, key: string): Cited | null {
  return numberOf(book, key)?.cite ?? null
}
