import type { OutcomeCounts } from '../../schema/judgement'
import { REASON_CLASSES, type ReasonClass } from '../../schema/after-sale'
import type { Day } from '../../schema/time'
import { REFUSAL_ENDS, type RefusalEnd } from '../counts/measures'
import type { HufenDb } from '../db'
import { dailyCountsOfShop } from './daily-counts-of-shop'

/** How the shop's refusals ended: all of them, and by the reason class of the ticket. */
export interface OutcomeHistory {
  all: OutcomeCounts
  byReason: Record<ReasonClass, OutcomeCounts>
}

const CLASSES = [...REASON_CLASSES, 'unread'] as const

/**
 * The shop's own history for the posteriors, of tickets applied for from one +08:00 day to another, both included.
 * Every refused ticket that this browser saw counts once, whoever refused it. `escalated`: of those that ended or came
 * before the platform, how many did; a few are counted early, since a call shows before a quiet end does. `won`: of
 * those that ended after the platform was called, how many without a refund. `returnedAfterPayment` is `null`: no page
 * tells of goodwill payments. Costs O(days).
 */
export async function outcomeCountsOfShop(
  db: HufenDb,
  shopKey: string,
  range: readonly [Day, Day],
): Promise<OutcomeHistory> {
  const sums = new Map<string, number>()
  for (const { counts } of await dailyCountsOfShop(db, shopKey, [...range])) {
    for (const end of REFUSAL_ENDS) {
      for (const reason of CLASSES) {
        const measure = `refusal/${end}/${reason}`
        sums.set(measure, (sums.get(measure) ?? 0) + (counts[measure] ?? 0))
      }
    }
  }
  const countsOf = (classes: readonly string[]): OutcomeCounts => {
    const of = (end: RefusalEnd) =>
      classes.reduce((total, reason) => total + (sums.get(`refusal/${end}/${reason}`) ?? 0), 0)
    return {
      escalated: { count: of('escalated'), total: of('known') },
      won: { count: of('won'), total: of('judged') },
      returnedAfterPayment: null,
    }
  }
  const byReason = Object.fromEntries(REASON_CLASSES.map((reason) => [reason, countsOf([reason])]))
  return { all: countsOf(CLASSES), byReason: byReason as OutcomeHistory['byReason'] }
}
