import type { AfterSale } from '../schema/after-sale'

/** The after-sale a chat is about: the only one still open, else the only one at all. Two say nothing. */
export function ticketOfChat<T extends Pick<AfterSale, 'status'>>(tickets: readonly T[]): T | null {
  const open = tickets.filter(({ status }) => status !== 'succeeded' && status !== 'closed')
  const [only, another] = open.length > 0 ? open : tickets
  return only !== undefined && another === undefined ? only : null
}
