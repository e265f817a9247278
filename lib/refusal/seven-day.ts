import { epochOf, timeOf } from '../domain/time'
import type { AfterSale } from '../schema/after-sale'
import type { Parcel } from '../schema/parcel'
import type { Policy } from '../schema/policy'
import type { Time } from '../schema/time'

const DAY_MS = 86_400_000
const OFFSET_MS = 8 * 3_600_000
/** 七天无理由: 168 hours, from 00:00 of the day after signing. */
const WINDOW_MS = 168 * 3_600_000

/** Goods that 七天无理由 never covers, by the marks beside the record. */
const NEVER = /^(不支持7天无理由|不支持七天无理由|定制|鲜活易腐|虚拟商品)$/
const COVERED = /^(7天无理由|七天无理由)/

/** Is the item sold with 七天无理由? The shop's own word first, then the page's mark; `null` = not known. */
export function promisesSevenDay(afterSale: AfterSale, policy: Policy | null): boolean | null {
  if (policy?.sevenDay != null) return policy.sevenDay
  const tags = afterSale.tags.map((tag) => tag.normalize('NFKC').replace(/\s+/g, ''))
  if (tags.some((tag) => NEVER.test(tag))) return false
  return tags.some((tag) => COVERED.test(tag)) ? true : null
}

/** The first moment after the window: 00:00 of the day after signing, and 168 hours on. */
export function sevenDayEnd(signedAt: Time): Time {
  const nextMidnight = (Math.floor((epochOf(signedAt) + OFFSET_MS) / DAY_MS) + 1) * DAY_MS - OFFSET_MS
  return timeOf(nextMidnight + WINDOW_MS)
}

/** Was it applied for inside the window? `null` = signing or application is not known. */
export function insideSevenDays({ appliedAt, outbound }: AfterSale): boolean | null {
  const signedAt = outbound?.signedAt ?? null
  if (signedAt === null || appliedAt === null) return null
  return epochOf(appliedAt) < epochOf(sevenDayEnd(signedAt))
}

const ON_ITS_WAY: readonly (Parcel['state'] | undefined)[] = ['none', 'awaiting-pickup', 'in-transit']

/**
 * Has the shop its goods again? What is not known to have come back has not; 等待商家收货 tells it where the parcel
 * itself is not read.
 */
export function isBack({ outbound, inbound, status }: AfterSale): boolean {
  if (inbound?.state === 'signed' || inbound?.signedAt != null || outbound?.state === 'returned') return true
  return status === 'awaiting-merchant-receipt' && !ON_ITS_WAY.includes(inbound?.state)
}
