import type { AfterSale } from '../../../lib/schema/after-sale'
import type { Parcel } from '../../../lib/schema/parcel'
import type { ReplicaTicket, TruthParcel } from '../../replica/shop/shape'
import { countedDown, parcelOf, recordOf, saidIn } from './reading'

const DAY_MS = 86_400_000

/** 抖店 counts seconds under a day, else minutes. */
function shownDeadline(deadlineAt: string | null, now: string): string | null {
  const far = deadlineAt !== null && Date.parse(deadlineAt) - Date.parse(now) >= DAY_MS
  return countedDown(deadlineAt, now, far ? 'minute' : 'second')
}

/** A row of 售后工作台: marks, reason, money, 订单发货 and 买家退货 with a word for the state, no numbers. */
export function listed({ truth }: ReplicaTicket, now: string): AfterSale {
  return {
    ...recordOf(truth),
    deadlineAt: shownDeadline(truth.deadlineAt, now),
    tags: truth.tags,
    outbound: truth.outbound && parcelOf({}),
    inbound: truth.inbound && parcelOf({ state: truth.inbound.state }),
  }
}

/** The same row with the list's own reply: product ids, exact deadlines, the return parcel's number. */
export function listedWithReply(ticket: ReplicaTicket, now: string): AfterSale {
  const shown = listed(ticket, now)
  const { truth } = ticket
  return {
    ...shown,
    deadlineAt: truth.deadlineAt,
    items: truth.items,
    inbound: shown.inbound && { ...shown.inbound, trackingNo: truth.inbound?.trackingNo ?? null },
  }
}

/** The first row as `staleRow` shows it: five hours earlier, half the money, another reason, still undecided. */
export function asEarlier(row: AfterSale, ticket: ReplicaTicket, now: string): AfterSale {
  const { deadlineAt } = ticket.truth
  const later = deadlineAt === null ? null : new Date(Date.parse(deadlineAt) + 5 * 3_600_000).toISOString()
  return {
    ...row,
    status: 'awaiting-merchant',
    reason: '其他',
    reasonClass: 'other',
    refundFen: Math.round(ticket.truth.refundFen / 2),
    deadlineAt: shownDeadline(later, now),
  }
}

/** A parcel's tab: number, carrier and every event; a state is told by events alone. */
function tabbed(parcel: TruthParcel | null): Parcel | null {
  if (parcel === null) return null
  return { ...parcel, state: parcel.lastEventAt === null ? 'unknown' : parcel.state }
}

/** 售后详情 v3: all labelled fields, 协商记录, and the parcel of the open tab (the return's where there is one). */
export function detailed(ticket: ReplicaTicket, now: string): AfterSale {
  const { truth } = ticket
  return {
    ...recordOf(truth),
    description: saidIn(truth),
    deadlineAt: shownDeadline(truth.deadlineAt, now),
    outbound: truth.inbound ? null : tabbed(truth.outbound),
    inbound: tabbed(truth.inbound),
    refusals: refusalsIn(ticket),
  }
}

/** Entries of 协商记录 in which the merchant refused. */
export function refusalsIn({ negotiation }: ReplicaTicket): number {
  return negotiation.filter(({ who, text }) => who === 'merchant' && text.includes('拒绝')).length
}

/** The detail with its own reply: product id, exact deadline, numbers of the parcel behind the closed tab. */
export function detailedWithReply(ticket: ReplicaTicket, now: string): AfterSale {
  const { truth } = ticket
  const shown = detailed(ticket, now)
  const { carrier = null, trackingNo = null } = truth.outbound ?? {}
  return {
    ...shown,
    deadlineAt: truth.deadlineAt,
    items: truth.items,
    outbound: shown.outbound ?? (trackingNo === null ? null : parcelOf({ carrier, trackingNo })),
  }
}
