import type { Unread } from '../schema/page-reading'
import type { Policy } from '../schema/policy'
import { missing, type RefusalCase } from './refusal-case'

const hasQuota = (policy: Policy | null): boolean =>
  policy?.quota?.perOrderFen != null || policy?.quota?.perDayFen != null

/** The facts no refusal can be judged without, that this case lacks. Checks name those they alone turn on. */
export function missingFacts({ afterSale, platform, policy }: RefusalCase): Unread[] {
  if (afterSale === null) return [missing('afterSale', 'no ticket read for this control')]
  const needed: Record<string, boolean> = {
    reason: afterSale.reason === null,
    kind: afterSale.kind === 'unknown',
    appliedAt: afterSale.appliedAt === null,
    deadlineAt: afterSale.deadlineAt === null,
    refusals: platform === 'qianniu' && afterSale.refusals === null,
    refundFen: hasQuota(policy) && afterSale.refundFen === null,
  }
  return Object.entries(needed)
    .filter(([, lacks]) => lacks)
    .map(([field]) => missing(field))
}
