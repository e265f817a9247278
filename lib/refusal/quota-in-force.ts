import { epochOf } from '../domain/time'
import type { Quota } from '../schema/policy'
import type { QuotaGrant } from '../schema/tier'
import type { Time } from '../schema/time'

type Bound = number | null | undefined

/**
 * The quota of a shop at `now`: its own, raised by every grant then in force (from `from`, up to but not at `until`).
 * A grant never lowers, and a bound that was not told stays so: no bound is higher than any.
 */
export function quotaInForce(
  own: Quota | null,
  { grants, shopKey, now }: { grants: readonly QuotaGrant[]; shopKey: string; now: Time },
): Quota | null {
  if (own === null) return null
  const inForce = grants.filter(
    (grant) =>
      grant.shopKey === shopKey && epochOf(grant.from) <= epochOf(now) && epochOf(now) < epochOf(grant.until),
  )
  return inForce.reduce<Quota>(
    (quota, grant) => ({
      perOrderFen: higher(quota.perOrderFen, grant.quota.perOrderFen),
      perDayFen: higher(quota.perDayFen, grant.quota.perDayFen),
    }),
    { perOrderFen: own.perOrderFen ?? null, perDayFen: own.perDayFen ?? null },
  )
}

function higher(own: Bound, granted: Bound): number | null {
  if (own == null) return null
  return granted == null ? own : Math.max(own, granted)
}
