import { DAY, HOUR, epochOf } from '../../shop/clock'
import type { AfterSaleKind, ReplicaTicket } from '../../shop/shape'
import { STATUS_CODES, TYPE_CODES } from './codes'

type Match = (ticket: ReplicaTicket) => boolean

const awaiting =
  (kind: AfterSaleKind): Match =>
  (ticket) =>
    ticket.truth.status === 'awaiting-merchant' && ticket.truth.kind === kind
const receiving: Match = (ticket) => ticket.truth.status === 'awaiting-merchant-receipt'
const arbitrated: Match = (ticket) => ticket.truth.status === 'in-arbitration'

/** The counters' dimensions; names 'seen', what each counts 'inferred'. */
export const DIMENSIONS: Record<string, Match> = {
  all_audit_reg_spill: (ticket) => ticket.truth.status === 'awaiting-merchant',
  approaching_deadline_audit: (ticket) =>
    ticket.truth.status === 'awaiting-merchant' && ticket.truth.tags.includes('临期'),
  urge_audit: (ticket) => ticket.truth.status === 'awaiting-merchant' && waited(ticket) > DAY,
  presale_all_audit: awaiting('refund-unshipped'),
  refund_audit: awaiting('refund-shipped'),
  return_audit: awaiting('return-refund'),
  exchange_audit: awaiting('exchange'),
  resend_audit: awaiting('reship'),
  repair_audit: awaiting('repair'),
  wait_for_receive_and_delivery: (ticket) =>
    receiving(ticket) || ticket.truth.status === 'awaiting-merchant-shipment',
  return_for_receive: (ticket) => receiving(ticket) && ticket.truth.kind === 'return-refund',
  exchange_for_receive: (ticket) => receiving(ticket) && ticket.truth.kind === 'exchange',
  wait_user_delivery: (ticket) => ticket.truth.status === 'awaiting-buyer-return',
  wait_user_sign: (ticket) => ticket.truth.status === 'awaiting-buyer-receipt',
  exchange_wait_user_sign: (ticket) =>
    ticket.truth.status === 'awaiting-buyer-receipt' && ticket.truth.kind === 'exchange',
  arbitrate_pending_negotiation: arbitrated,
  arbitrate_pending_evidence: (ticket) => arbitrated(ticket) && deadlineIn(ticket) < 2 * DAY,
  arbitrate_pending: arbitrated,
}

export interface TicketQuery {
  quick: string
  type: string
  status: string
  id: string
}

/** The tickets of a query, nearest deadline first (`order_by: ["status_deadline asc"]`), the rest newest first. */
export function ticketsOf(tickets: ReplicaTicket[], query: TicketQuery): ReplicaTicket[] {
  const matches: Match[] = [
    DIMENSIONS[query.quick] ?? (() => true),
    (ticket) => query.type === '' || String(TYPE_CODES[ticket.truth.kind]) === query.type,
    (ticket) => query.status === '' || String(STATUS_CODES[ticket.truth.status]) === query.status,
    (ticket) => query.id === '' || [ticket.truth.afterSaleId, ticket.truth.orderId].includes(query.id),
  ]
  return tickets.filter((ticket) => matches.every((match) => match(ticket))).sort(nearestFirst)
}

/** `GET /shopuser/aftersale/counts` */
export function countsOf(tickets: ReplicaTicket[]): Record<string, number> {
  return Object.fromEntries(
    Object.entries(DIMENSIONS).map(([name, match]) => [name, tickets.filter(match).length]),
  )
}

function nearestFirst(one: ReplicaTicket, other: ReplicaTicket): number {
  const [left, right] = [one.truth.deadlineAt, other.truth.deadlineAt]
  if (left && right) return epochOf(left) - epochOf(right)
  if (left || right) return left ? -1 : 1
  return epochOf(other.truth.appliedAt) - epochOf(one.truth.appliedAt)
}

function waited(ticket: ReplicaTicket): number {
  const { deadlineAt, appliedAt } = ticket.truth
  return deadlineAt === null ? 0 : 48 * HOUR - (epochOf(deadlineAt) - epochOf(appliedAt))
}

function deadlineIn(ticket: ReplicaTicket): number {
  return ticket.truth.deadlineAt === null
    ? Infinity
    : epochOf(ticket.truth.deadlineAt) - epochOf(ticket.truth.appliedAt)
}
