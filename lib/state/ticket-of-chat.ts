import type { Ticket } from './room'

/** The after-sale a chat is about: the only one still open, else the only one at all. Two say nothing. */
export function ticketOfChat(tickets: readonly Ticket[]): Ticket | null {
  const open = tickets.filter(({ status }) => status !== 'succeeded' && status !== 'closed')
  const [only, another] = open.length > 0 ? open : tickets
  return only !== undefined && another === undefined ? only : null
}
