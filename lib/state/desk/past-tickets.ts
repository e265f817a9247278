import type { RememberedDecision } from '../../schema/decision'
import type { Ticket } from '../room'
import type { PastTicket, PastTickets } from './desk'
import type { DeskRecords } from './desk-question'

type Kept = Pick<DeskRecords, 'sameOrder' | 'sameBuyer' | 'decisions'>

/** The other after-sales of this order, and those of this buyer on other orders, the latest first. */
export function pastTickets(ticket: Ticket, { sameOrder, sameBuyer, decisions }: Kept): PastTickets {
  const others = (rows: readonly Ticket[]) => rows.filter((row) => row.afterSaleId !== ticket.afterSaleId)
  const ofOrder = new Set(sameOrder.map(({ afterSaleId }) => afterSaleId))
  const told = (row: Ticket) => pastOf(row, decisions)
  return {
    order: others(sameOrder).map(told),
    buyer:
      sameBuyer === null
        ? null
        : others(sameBuyer)
            .filter(({ afterSaleId }) => !ofOrder.has(afterSaleId))
            .map(told),
  }
}

function pastOf(row: Ticket, decisions: readonly RememberedDecision[]): PastTicket {
  const own = decisions.findLast(
    ({ afterSaleId, action }) => afterSaleId === row.afterSaleId && action === 'refuse-confirmed',
  )
  const { kind, status, reason, refundFen, appliedAt, refusals } = row
  const outcome = own?.outcome?.state ?? null
  const tail = row.afterSaleId?.slice(-4) ?? '—'
  return { tail, kind, status, reason, refundFen, appliedAt, refusals, outcome }
}
