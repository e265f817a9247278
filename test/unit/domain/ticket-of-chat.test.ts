import { describe, expect, it } from 'vitest'
import type { AfterSaleStatus } from '../../../lib/schema/after-sale'
import { ticketOfChat } from '../../../lib/domain/ticket-of-chat'
import { ticket } from '../../gallery/rooms'

const rows = (...statuses: AfterSaleStatus[]) =>
  statuses.map((status, index) => ({ ...ticket, status, afterSaleId: String(index) }))

describe('ticketOfChat', () => {
  it.each<[AfterSaleStatus[], string | null]>([
    [[], null],
    [['awaiting-merchant'], '0'],
    [['closed', 'awaiting-merchant', 'succeeded'], '1'],
    [['awaiting-merchant', 'refused'], null],
    [['succeeded'], '0'],
    [['succeeded', 'closed'], null],
  ])('of %j it is %s', (statuses, id) => {
    expect(ticketOfChat(rows(...statuses))?.afterSaleId ?? null).toBe(id)
  })
})
