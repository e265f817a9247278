import { dayOf } from '../../domain/time'
import { numberOf, type PackBook } from '../../rules/pack-book'
import type { AfterSale, ReasonClass } from '../../schema/after-sale'
import type { Policy } from '../../schema/policy'
import type { Time } from '../../schema/time'
import { atStake } from './at-stake'
import type { PricedAction } from './cost-case'
import { goodwillTerms } from './goodwill'

/** 部分退款: a part of the price, the goods stay, and P(still returns) × the return. */
export const partialRefund: PricedAction = {
  action: 'partial-refund',
  terms: (of, inputs) => goodwillTerms(of, inputs, 'paidFen'),
}

/** What may be a small defect. */
const DEFECTS: readonly (ReasonClass | null)[] = ['quality', 'description', 'damaged']

export interface PartQuestion {
  afterSale: AfterSale
  policy: Policy | null
  book: PackBook
  now: Time
}

/**
 * The most that a small defect is worth by 售后争议处理总则 §16, on 抖店 and once that text is in force; at most the
 * refund asked for and the agent's quota. `undefined` = the rule does not say so here, `null` = what was paid is unknown.
 */
export function partOf({ afterSale, policy, book, now }: PartQuestion): number | null | undefined {
  const share = numberOf(book, 'refund.smallDefectShare')
  const inForce = share !== null && (share.cite.effective ?? '') <= dayOf(now)
  if (!inForce || share.value === null || !DEFECTS.includes(afterSale.reasonClass)) return undefined
  if (afterSale.paidFen === null) return null
  const bounds = [atStake(afterSale), policy?.quota?.perOrderFen ?? Infinity]
  return Math.min(Math.floor(afterSale.paidFen * share.value), ...bounds)
}
