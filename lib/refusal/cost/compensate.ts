import type { AfterSale } from '../../schema/after-sale'
import type { Policy } from '../../schema/policy'
import { atStake } from './at-stake'
import type { PricedAction } from './cost-case'
import { goodwillTerms } from './goodwill'

/** 补偿: a payment within the quota, and P(still returns) × the return. */
export const compensate: PricedAction = {
  action: 'compensate',
  terms: (of, inputs) => goodwillTerms(of, inputs, 'costs.compensationFen'),
}

/** What is left of the quota for goodwill payments on this order, in fen; `null` = nobody told. */
export function quotaLeft(policy: Policy | null): number | null {
  const { perOrderFen = null, perDayFen = null, usedTodayFen = null } = policy?.compensationQuota ?? {}
  const today = perDayFen === null ? null : Math.max(0, perDayFen - (usedTodayFen ?? 0))
  const bounds = [perOrderFen, today].filter((bound) => bound !== null)
  return bounds.length === 0 ? null : Math.min(...bounds)
}

export interface PaymentQuestion {
  afterSale: AfterSale
  policy: Policy | null
  /** The payment that the person wants to weigh; `null` = none named. */
  given: number | null
}

/**
 * The payment to weigh: the one named, as far as the quota goes; else all that is left of the quota, at most the
 * refund, for what less would do nobody knows. `null` = neither a payment nor a quota is known.
 */
export function paymentOf({ afterSale, policy, given }: PaymentQuestion): number | null {
  const left = quotaLeft(policy)
  if (given !== null) return Math.min(given, left ?? Infinity)
  if (left === null) return null
  return Math.min(left, atStake(afterSale))
}
