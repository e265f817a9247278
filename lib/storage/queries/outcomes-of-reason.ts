import type { ReasonClass } from '../../schema/after-sale'
import type { OutcomeCounts } from '../../schema/judgement'
import type { OutcomeHistory } from './outcome-counts-of-shop'

/** Outcomes of the same complaint where there are any, since complaints differ; the rest by all of the shop's. */
export function outcomesOfReason(
  { all, byReason }: OutcomeHistory,
  reasonClass: ReasonClass | null,
): OutcomeCounts {
  const own = reasonClass === null ? null : byReason[reasonClass]
  return (own?.escalated?.total ?? 0) > 0 && own ? { ...all, escalated: own.escalated } : all
}
