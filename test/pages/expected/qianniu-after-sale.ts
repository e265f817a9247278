import type { AfterSale } from '../../../lib/schema/after-sale'
import type { Parcel } from '../../../lib/schema/parcel'
import type { ReplicaTicket, TruthParcel } from '../../replica/shop/shape'
import { refusalsIn } from './douyin-after-sale'
import { countedDown, parcelOf, recordOf, saidIn } from './reading'

/** The open platform's word is never on the page. */
const tagsShown = ({ truth }: ReplicaTicket): string[] => truth.tags.filter((tag) => tag !== 'cannot_refuse')

/** Carrier, number and a word for the state, without times. */
function inOneLine(parcel: TruthParcel | null): Parcel | null {
  if (parcel === null || parcel.state === 'none') return null
  const { carrier, trackingNo, state } = parcel
  return parcelOf({ carrier, trackingNo, state })
}

/** A row of 退款/售后管理: 货物状态 or 发货状态 is a bare column, the return parcel a line. */
export function listed(ticket: ReplicaTicket, now: string): AfterSale {
  const { truth } = ticket
  return {
    ...recordOf(truth),
    deadlineAt: countedDown(truth.deadlineAt, now, 'minute'),
    tags: tagsShown(ticket),
    inbound: inOneLine(truth.inbound),
  }
}

/** The same row with the list's own reply: `auctionId` and the epoch of the time-out. */
export function listedWithReply(ticket: ReplicaTicket, now: string): AfterSale {
  const { truth } = ticket
  return { ...listed(ticket, now), deadlineAt: truth.deadlineAt, items: truth.items }
}

/** A detail: steps of a parcel are open on the page, or in a balloon that is closed. */
export function detailed(ticket: ReplicaTicket, now: string, steps: 'hover' | 'inline'): AfterSale {
  const { truth } = ticket
  const parcel = (one: TruthParcel | null): Parcel | null =>
    steps === 'hover' || one === null || one.state === 'none' ? inOneLine(one) : { ...one }
  return {
    ...recordOf(truth),
    description: saidIn(truth),
    deadlineAt: countedDown(truth.deadlineAt, now, 'minute'),
    tags: tagsShown(ticket),
    outbound: parcel(truth.outbound),
    inbound: parcel(truth.inbound),
    refusals: refusalsIn(ticket),
  }
}

/** What the G1 refuse page shows of its record beside the form. 要求 退款 alone does not tell whether goods were sent. */
export function besideForm({ truth }: ReplicaTicket): AfterSale {
  const onlyRefund = truth.kind === 'refund-shipped' || truth.kind === 'refund-unshipped'
  return {
    ...recordOf(truth),
    kind: onlyRefund ? 'unknown' : truth.kind,
    status: 'unknown',
    description: saidIn(truth),
    paidFen: null,
    appliedAt: null,
    onDeadline: null,
  }
}
