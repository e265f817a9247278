import { epochOf } from '../../domain/time'
import { plainText } from '../chat/plain-text'
import { missing, type Check, type Hit } from '../refusal-case'

/** The chosen reason says that the goods are on their way. */
const CLAIMS_SHIPMENT = /(?<![未没])已(经)?(发货|发出|寄出|揽收|出库)|约定时间(内)?发货/

/** «Shipped» is no answer when the parcel was picked up after the buyer applied. */
export const shippedAfterApplication: Check = {
  id: 'd3-shipped-after-application',
  find({ afterSale, form }): Hit | null {
    const claims = CLAIMS_SHIPMENT.test(plainText(form?.selected ?? ''))
    if (afterSale?.kind !== 'refund-unshipped' && !claims) return null
    const { appliedAt = null, outbound = null } = afterSale ?? {}
    const waits = outbound?.state === 'none' || outbound?.state === 'awaiting-pickup'
    if (waits && outbound.pickedUpAt === null) return { level: 'danger', facts: { variant: 'waiting' } }
    const pickedUpAt = outbound?.pickedUpAt ?? null
    if (pickedUpAt === null) return { level: 'caution', unknown: [missing('outbound.pickedUpAt')] }
    if (appliedAt === null) return { level: 'caution', unknown: [missing('appliedAt')] }
    return epochOf(pickedUpAt) > epochOf(appliedAt)
      ? { level: 'danger', facts: { pickedUpAt, appliedAt } }
      : null
  },
}
