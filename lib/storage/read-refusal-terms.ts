import { epochOf } from '../domain/time'
import { quotaInForce } from '../refusal/quota-in-force'
import { LimitsSchema, type RefusalTerms } from '../schema/case-facts'
import { PolicySchema, type Policy } from '../schema/policy'
import type { QuotaGrant } from '../schema/tier'
import type { Time } from '../schema/time'
import { policyItem, quotaGrantsItem, refusalLimitsItem, shopFactsItem } from './settings'

/**
 * What the person told of a shop that its refusals are judged by at `now`, with any higher quota then granted. A stored
 * value that is no longer valid counts as not set.
 */
export async function readRefusalTerms(shopKey: string | null, now: Time): Promise<RefusalTerms> {
  const limits = LimitsSchema.safeParse(await refusalLimitsItem.getValue())
  const grants = shopKey === null ? [] : await grantsOf(shopKey)
  return {
    policy: shopKey === null ? null : await policyOf(shopKey, grants, now),
    limits: limits.success ? limits.data : refusalLimitsItem.fallback,
    until: nextChange(grants, now),
  }
}

async function policyOf(shopKey: string, grants: QuotaGrant[], now: Time): Promise<Policy | null> {
  const [policies, facts] = await Promise.all([policyItem.getValue(), shopFactsItem.getValue()])
  const policy = PolicySchema.safeParse(policies[shopKey])
  const told = policy.success ? policy.data : {}
  const sevenDay = told.sevenDay ?? facts[shopKey]?.sevenDay ?? null
  if (!policy.success && sevenDay === null) return null
  return { ...told, sevenDay, quota: quotaInForce(told.quota ?? null, { grants, shopKey, now }) }
}

async function grantsOf(shopKey: string): Promise<QuotaGrant[]> {
  return (await quotaGrantsItem.getValue()).filter((grant) => grant.shopKey === shopKey)
}

/** The next time at which a grant begins or ends. */
function nextChange(grants: readonly QuotaGrant[], now: Time): Time | null {
  const times = grants
    .flatMap(({ from, until }) => [from, until])
    .filter((time) => epochOf(time) > epochOf(now))
  return times.toSorted((a, b) => epochOf(a) - epochOf(b))[0] ?? null
}
