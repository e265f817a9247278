import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fillFacts } from '../../../lib/refusal/fill-facts'
import type { StoredFacts } from '../../../lib/schema/case-facts'
import { afterSale, parcel } from './cases'

const EARLY = '2026-11-20T08:00:00+08:00'
const LATE = '2026-11-21T08:00:00+08:00'

const stored = (change: Partial<StoredFacts> = {}): StoredFacts => ({
  orderId: '690000000000000009',
  kind: 'refund-shipped',
  reason: '质量问题',
  reasonClass: 'quality',
  refundFen: 100,
  paidFen: 200,
  appliedAt: EARLY,
  refusals: 2,
  outbound: parcel({
    carrier: '圆通',
    trackingNo: 'YT1',
    state: 'signed',
    pickedUpAt: EARLY,
    signedAt: LATE,
  }),
  inbound: parcel({ state: 'returned', signedAt: LATE }),
  tags: ['极速退款'],
  ...change,
})
const bare = afterSale({
  orderId: null,
  kind: 'unknown',
  reason: null,
  reasonClass: null,
  refundFen: null,
  paidFen: null,
  appliedAt: null,
  refusals: null,
  outbound: null,
  deadlineAt: null,
  onDeadline: null,
})

describe('fillFacts', () => {
  it('fills what the page does not show, but neither status nor deadline', () => {
    expect(fillFacts(bare, stored())).toEqual({
      ...bare,
      ...stored(),
      outbound: parcel({
        carrier: '圆通',
        trackingNo: 'YT1',
        state: 'signed',
        pickedUpAt: EARLY,
        signedAt: LATE,
      }),
    })
  })

  it('leaves a ticket as it is while nothing was told', () => {
    expect(fillFacts(bare, null)).toBe(bare)
  })

  it('lets what the page shows win, field by field', () => {
    const shown = afterSale({
      outbound: parcel({ state: 'in-transit', pickedUpAt: LATE }),
      tags: ['优+订单'],
    })
    const filled = fillFacts(shown, stored())
    expect(filled).toMatchObject({ reason: '不想要了', reasonClass: 'remorse', refundFen: 5990, refusals: 0 })
    expect(filled.outbound).toMatchObject({
      state: 'in-transit',
      pickedUpAt: LATE,
      signedAt: LATE,
      trackingNo: 'YT1',
    })
    expect(filled.tags).toEqual(['优+订单', '极速退款'])
  })

  it.each([
    ['a parcel that waited then may be on its way now', 'awaiting-pickup'],
    ['one on its way may have come', 'in-transit'],
  ] as const)('%s', (_, state) => {
    expect(fillFacts(bare, stored({ outbound: parcel({ state }) })).outbound?.state).toBe('unknown')
  })

  it('takes no times of another parcel', () => {
    const shown = afterSale({ outbound: parcel({ trackingNo: 'YT2', state: 'in-transit' }) })
    expect(fillFacts(shown, stored()).outbound).toBe(shown.outbound)
  })

  it('carries no mark over that comes and goes', () => {
    expect(fillFacts(bare, stored({ tags: ['cannot_refuse', '临期', '定制'] })).tags).toEqual(['定制'])
  })

  it('never changes a known value, whatever was stored', () => {
    const maybe = <T>(value: T) => fc.option(fc.constant(value), { nil: null })
    const some = fc.record({
      reason: maybe('七天无理由'),
      refundFen: maybe(1),
      appliedAt: maybe(LATE),
      refusals: maybe(0),
      deadlineAt: maybe(LATE),
    })
    fc.assert(
      fc.property(some, some, (shown, known) => {
        const page = afterSale(shown)
        const filled = fillFacts(page, stored(known))
        expect(filled.deadlineAt).toBe(page.deadlineAt)
        expect(filled.status).toBe(page.status)
        for (const field of ['reason', 'refundFen', 'appliedAt', 'refusals'] as const)
          expect(filled[field]).toBe(page[field] ?? known[field])
      }),
    )
  })
})
