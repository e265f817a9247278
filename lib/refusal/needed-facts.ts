import type { Unread } from '../schema/page-reading'
import type { RefusalCase } from './refusal-case'

/** The facts no refusal can be judged without, that this case lacks. */
export function missingFacts({ afterSale, platform }: RefusalCase): Unread[] {
  if (afterSale === null) return [{ field: 'afterSale', why: 'no ticket read for this control' }]
  const needed: Record<string, boolean> = {
    reason: afterSale.reason === null,
    kind: afterSale.kind === 'unknown',
    appliedAt: afterSale.appliedAt === null,
    deadlineAt: afterSale.deadlineAt === null,
    refusals: platform === 'qianniu' && afterSale.refusals === null,
  }
  return Object.entries(needed)
    .filter(([, missing]) => missing)
    .map(([field]) => ({ field, why: 'not read on the page' }))
}
