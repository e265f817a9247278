import { missing, type Check, type Hit } from '../refusal-case'
import { insideSevenDays, isBack, promisesSevenDay } from '../seven-day'

/** The first answer to a return inside 七天无理由, with the parcel not back, may not be a refusal. */
export const sevenDay: Check = {
  id: 't3-seven-day',
  find({ afterSale, policy }): Hit | null {
    if (afterSale === null || afterSale.kind !== 'return-refund' || isBack(afterSale)) return null
    const { status, refusals, appliedAt, outbound } = afterSale
    if (status !== 'awaiting-merchant' && status !== 'unknown') return null
    if (refusals !== null && refusals > 0) return null
    const promised = promisesSevenDay(afterSale, policy)
    const inside = insideSevenDays(afterSale)
    if (promised === false || inside === false) return null
    if (promised && inside && status !== 'unknown') return { level: 'danger' }
    const unknown = [
      ...(promised === null ? [missing('policy.sevenDay', 'not told')] : []),
      ...(inside === null && outbound?.signedAt == null ? [missing('outbound.signedAt')] : []),
      ...(inside === null && appliedAt === null ? [missing('appliedAt')] : []),
      ...(status === 'unknown' ? [missing('status')] : []),
    ]
    return { level: 'caution', facts: { variant: 'unsure' }, unknown }
  },
}
