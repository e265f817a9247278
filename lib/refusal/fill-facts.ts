import type { AfterSale } from '../schema/after-sale'
import type { StoredFacts } from '../schema/case-facts'
import type { Parcel } from '../schema/parcel'

/** Marks that come and go with the page: what another page showed is no longer true of this one. */
const FLEETING = /^(cannot_refuse|临期)$/

/**
 * A ticket as its page shows it, with what other pages told where this one is silent. What the page shows always wins;
 * status, deadline and the state of a parcel on its way are never filled, since they may have changed since.
 */
export function fillFacts(shown: AfterSale, known: StoredFacts | null): AfterSale {
  if (known === null) return shown
  const unread = shown.reason === null
  return {
    ...shown,
    orderId: shown.orderId ?? known.orderId,
    kind: shown.kind === 'unknown' ? known.kind : shown.kind,
    reason: shown.reason ?? known.reason,
    reasonClass: unread ? known.reasonClass : shown.reasonClass,
    refundFen: shown.refundFen ?? known.refundFen,
    paidFen: shown.paidFen ?? known.paidFen,
    appliedAt: shown.appliedAt ?? known.appliedAt,
    refusals: shown.refusals ?? known.refusals,
    outbound: fillParcel(shown.outbound, known.outbound),
    inbound: fillParcel(shown.inbound, known.inbound),
    tags: [...new Set([...shown.tags, ...known.tags.filter((tag) => !FLEETING.test(tag))])],
  }
}

/** Times that have passed stay; of the states only the last ones do. Another number is another parcel. */
function fillParcel(shown: Parcel | null, known: Parcel | null): Parcel | null {
  const other =
    shown?.trackingNo != null && known?.trackingNo != null && shown.trackingNo !== known.trackingNo
  if (known === null || other) return shown
  const state = shown?.state ?? 'unknown'
  const ended = known.state === 'signed' || known.state === 'returned'
  return {
    carrier: shown?.carrier ?? known.carrier,
    trackingNo: shown?.trackingNo ?? known.trackingNo,
    state: state === 'unknown' && ended ? known.state : state,
    pickedUpAt: shown?.pickedUpAt ?? known.pickedUpAt,
    signedAt: shown?.signedAt ?? known.signedAt,
    lastEventAt: shown?.lastEventAt ?? null,
  }
}
