import * as z from 'zod/mini'
import { quotaInForce } from '../refusal/quota-in-force'
import { PolicySchema, type Policy } from '../schema/policy'
import { ShopFactsSchema } from '../schema/settings'
import { QuotaGrantSchema, type QuotaGrant } from '../schema/tier'
import type { Time } from '../schema/time'
import { policyItem, quotaGrantsItem, shopFactsItem } from './settings'

/** Every grant of the log that is valid, oldest first. */
export async function readQuotaGrants(): Promise<QuotaGrant[]> {
  const stored = z.array(z.unknown()).safeParse(await quotaGrantsItem.getValue())
  const rows = stored.success ? stored.data.map((row) => QuotaGrantSchema.safeParse(row)) : []
  return rows.flatMap((row) => (row.success ? [row.data] : []))
}

/**
 * What a shop promises and allows at `now`: as told, with 七天无理由 from the shop's facts where the policy says nothing,
 * and the quota raised by the grants in force. A stored value that is not valid counts as not told.
 */
export async function readShopPolicy(shopKey: string, now: Time): Promise<Policy> {
  const [policies, facts, grants] = await Promise.all([
    policyItem.getValue(),
    shopFactsItem.getValue(),
    readQuotaGrants(),
  ])
  const told = PolicySchema.safeParse(policies[shopKey])
  const fact = ShopFactsSchema.safeParse(facts[shopKey])
  const policy = told.success ? told.data : {}
  return {
    sevenDay: policy.sevenDay ?? (fact.success ? fact.data.sevenDay : null),
    quota: quotaInForce(policy.quota ?? null, { grants, shopKey, now }),
    compensationQuota: policy.compensationQuota ?? null,
  }
}
