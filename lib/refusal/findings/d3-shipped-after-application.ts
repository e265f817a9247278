import { epochOf } from '../../domain/time'
import { plainText } from '../chat/plain-text'
import { says } from '../chat/said'
import { missing, type Check, type Hit } from '../refusal-case'

/** The chosen reason says that the goods (not the buyer's return) are on their way. */
const CLAIMS_SHIPMENT =
  /(?<!退[货回][^;\n]*)(?:已经?(?:打包)?(?:发[货出了]|寄出|揽收|出库|发快递|交[给付]?(?:快递|物流))|发货了|约定时间内?发货|(?:运输|派送|配送|途)中|在[路途][上中]|在途)/g

/** «Shipped» is no answer when the parcel was picked up after the buyer applied. */
export const shippedAfterApplication: Check = {
  id: 'd3-shipped-after-application',
  find({ afterSale, form }): Hit | null {
    const claims = says(plainText(form?.selected ?? ''), CLAIMS_SHIPMENT)
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
