import { LimitsSchema, type RefusalTerms } from '../schema/case-facts'
import { refusalLimitsItem, shopFactsItem } from './settings'

/** What the person told of a shop that its refusals are judged by. A stored value that is no longer valid counts as not set. */
export async function readRefusalTerms(shopKey: string | null): Promise<RefusalTerms> {
  const [facts, limits] = await Promise.all([shopFactsItem.getValue(), refusalLimitsItem.getValue()])
  const told = shopKey === null ? undefined : facts[shopKey]
  const known = LimitsSchema.safeParse(limits)
  return {
    policy: told ? { sevenDay: told.sevenDay } : null,
    limits: known.success ? known.data : refusalLimitsItem.fallback,
    muted: [],
  }
}
