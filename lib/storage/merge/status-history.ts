import type { AfterSale, AfterSaleStatus } from '../../schema/after-sale'
import type { Time } from '../../schema/time'
import type { AfterSaleRow, Bracket } from '../tables/after-sales'
import type { AfterSaleReading } from './after-sale-draft'

function statusReadAt(stored: AfterSaleRow): Time {
  return stored.seenAt['status'] ?? stored.readAt
}

/** Since when the status stands: between the last reading of another known one and the first of this. */
export function nextStatusSince(stored: AfterSaleRow, status: AfterSaleStatus, readAt: Time): Bracket {
  if (status === stored.status) return stored.statusSince
  return { after: stored.status === 'unknown' ? null : statusReadAt(stored), seenAt: readAt }
}

const AGREED: ReadonlySet<AfterSaleStatus> = new Set([
  'awaiting-buyer-return',
  'awaiting-merchant-receipt',
  'awaiting-merchant-shipment',
  'succeeded',
])

/**
 * When the merchant agreed, between two readings of which the first still saw it wait (or refused); `null` = it is
 * not agreed, or was before this browser saw it. A buyer who applies anew waits anew, and in arbitration the
 * platform decides.
 */
export function nextAgreedAt(stored: AfterSaleRow, status: AfterSaleStatus, readAt: Time): Bracket | null {
  const known = stored.agreedAt ?? null
  if (status === stored.status || known !== null) {
    return status === 'awaiting-merchant' || status === 'in-arbitration' ? null : known
  }
  const waited = stored.status === 'awaiting-merchant' || stored.status === 'refused'
  return waited && AGREED.has(status) ? { after: statusReadAt(stored), seenAt: readAt } : null
}

/** When it first stood in arbitration; `null` = it never did as far as was seen. */
export function nextArbitratedAt(
  stored: AfterSaleRow | null,
  status: AfterSaleStatus,
  statusSince: Bracket,
): Bracket | null {
  return stored?.arbitratedAt ?? (status === 'in-arbitration' ? statusSince : null)
}

/** When it last came to stand in arbitration; `null` = it never did as far as was seen. */
export function nextLastArbitratedAt(
  stored: AfterSaleRow | null,
  status: AfterSaleStatus,
  statusSince: Bracket,
): Bracket | null {
  return status === 'in-arbitration' ? statusSince : (stored?.lastArbitratedAt ?? null)
}

/**
 * The refusals known of after a reading: one more where the status turned to `refused`, and as many as the
 * page counts where it tells. The page's own newest count wins over what was seen to happen.
 */
export function nextRefusedAt(
  stored: AfterSaleRow | null,
  next: Pick<AfterSale, 'status' | 'refusals'>,
  reading: AfterSaleReading,
): Bracket[] {
  const marks = stored?.refusedAt ?? []
  const turned = next.status === 'refused' && stored?.status !== 'refused'
  const total = refusalsKnown(marks.length + (turned ? 1 : 0), next, reading)
  if (total <= marks.length) return marks.slice(0, total)
  const seenAt = reading.readAt
  // Earlier refusals that the page counts lie after the last count; the one just seen after the last status.
  const counted: Bracket = { after: stored ? countReadAt(stored) : null, seenAt }
  const seen: Bracket = { after: stored && stored.status !== 'unknown' ? statusReadAt(stored) : null, seenAt }
  const added = Array.from({ length: total - marks.length }, () => counted)
  return [...marks, ...(turned ? [...added.slice(1), seen] : added)]
}

function refusalsKnown(
  seenToHappen: number,
  next: Pick<AfterSale, 'status' | 'refusals'>,
  { afterSale }: AfterSaleReading,
): number {
  const pageCounts = afterSale.refusals !== null && next.refusals === afterSale.refusals
  if (!pageCounts) return seenToHappen
  return Math.max(afterSale.refusals ?? 0, next.status === 'refused' ? 1 : 0)
}

function countReadAt(stored: AfterSaleRow): Time | null {
  return stored.refusals === null ? null : (stored.seenAt['refusals'] ?? stored.readAt)
}
