import { describe, expect, it } from 'vitest'
import { queueOf } from '../../../lib/state/queue-of'
import { GALLERY_NOW, ticket } from '../../gallery/rooms'

describe('queueOf', () => {
  it('leaves out tickets whose time is up: what became of them is not known', () => {
    const waiting = [
      { ...ticket, afterSaleId: 'gone', deadlineAt: '2026-11-23T11:00:00+08:00' },
      { ...ticket, afterSaleId: 'soon', deadlineAt: '2026-11-23T12:00:00+08:00' },
      { ...ticket, afterSaleId: 'unknown', deadlineAt: null },
    ]
    const queue = queueOf(waiting, GALLERY_NOW)
    expect(queue.total).toBe(2)
    expect(queue.tickets.map((row) => row.afterSaleId)).toEqual(['soon', 'unknown'])
  })

  it('lists a few and counts all', () => {
    const queue = queueOf(
      Array.from({ length: 30 }, () => ticket),
      GALLERY_NOW,
    )
    expect([queue.total, queue.tickets.length]).toEqual([30, 8])
  })
})
