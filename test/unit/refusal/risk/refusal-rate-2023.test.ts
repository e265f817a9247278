import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { refusalRate2023, type EndedTicket } from '../../../../lib/refusal/risk/refusal-rate-2023'
import { AFTER_SALE_KINDS, REASON_CLASSES } from '../../../../lib/schema/after-sale'

const WINDOW = { from: '2026-10-24', to: '2026-11-22' }

/** Refused for no reason that the definition lets pass, everything known. */
function ended(change: Partial<EndedTicket> = {}): EndedTicket {
  return {
    orderId: '1',
    endedAt: '2026-11-10T10:00:00+08:00',
    kind: 'return-refund',
    reasonClass: 'quality',
    refused: true,
    sevenDay: true,
    arbitration: 'none',
    withdrawnUnanswered: false,
    overTerm: false,
    signedWhenApplied: true,
    signedWhenRefused: true,
    closedBy: 'expiry',
    refundedWithoutReturn: false,
    buyerConfirmedReceipt: false,
    askedForReturn: false,
    ...change,
  }
}

const standing = (...changes: Partial<EndedTicket>[]) => {
  const { numerator, denominator } = refusalRate2023(changes.map(ended), WINDOW)
  return [numerator.low, denominator.low]
}

describe('refusalRate2023', () => {
  it('says what it is', () => {
    const { label, cite } = refusalRate2023([], WINDOW)
    expect(label).toBe('2023口径，参考')
    expect(cite).toMatchObject({ effective: null, confidence: 'third-party' })
  })

  it.each<[string, Partial<EndedTicket>, [number, number]]>([
    ['refused', {}, [1, 1]],
    ['granted', { refused: false }, [0, 1]],
    ['out: not sold with 七天无理由, no quality claim', { sevenDay: false, reasonClass: 'remorse' }, [0, 0]],
    ['in: not sold with 七天无理由, a quality claim', { sevenDay: false }, [1, 1]],
    ['out: beyond the term, not arbitrated', { overTerm: true }, [0, 0]],
    ['in: beyond the term, held against the shop', { overTerm: true, arbitration: 'merchant-fault' }, [1, 1]],
    ['out: withdrawn before an answer', { withdrawnUnanswered: true, refused: false }, [0, 0]],
    [
      '1: signed, own reason, money alone',
      { kind: 'refund-shipped', reasonClass: 'remorse', signedWhenApplied: true },
      [0, 1],
    ],
    [
      'not 1: the goods should come back',
      { kind: 'return-refund', reasonClass: 'remorse', signedWhenApplied: true },
      [1, 1],
    ],
    ['2: arbitrated, not the shop’s fault', { arbitration: 'not-merchant-fault' }, [0, 1]],
    ['not 2: the shop’s fault', { arbitration: 'merchant-fault', closedBy: 'buyer' }, [1, 1]],
    ['3: closed by the buyer', { closedBy: 'buyer' }, [0, 1]],
    ['4: refunded without a return', { refundedWithoutReturn: true }, [0, 1]],
    ['not 4: no return was asked for', { refundedWithoutReturn: true, kind: 'refund-shipped' }, [1, 1]],
    [
      '5: not received, signed by the track, receipt confirmed',
      { kind: 'refund-shipped', reasonClass: 'not-received', buyerConfirmedReceipt: true },
      [0, 1],
    ],
    ['not 5: never confirmed', { kind: 'refund-shipped', reasonClass: 'not-received' }, [1, 1]],
    [
      '6: applied on the way, signed since, asked to return',
      { signedWhenApplied: false, askedForReturn: true },
      [0, 1],
    ],
    ['not 6: signed before', { askedForReturn: true }, [1, 1]],
    ['before the window', { endedAt: '2026-10-23T23:59:59+08:00' }, [0, 0]],
    ['on its first day', { endedAt: '2026-10-24T00:00:00+08:00' }, [1, 1]],
    ['on its last day', { endedAt: '2026-11-22T23:59:59+08:00' }, [1, 1]],
    ['today', { endedAt: '2026-11-23T00:00:00+08:00' }, [0, 0]],
  ])('%s', (_, change, expected) => {
    expect(standing(change)).toEqual(expected)
  })

  it('takes an order once, by its last ticket that counts', () => {
    const early = '2026-11-01T10:00:00+08:00'
    expect(standing({ endedAt: early }, { refused: false })).toEqual([0, 1])
    expect(standing({ endedAt: early, refused: false }, {})).toEqual([1, 1])
    expect(standing({ endedAt: early }, { withdrawnUnanswered: true, refused: false })).toEqual([1, 1])
    expect(standing({ orderId: '1' }, { orderId: '2', refused: false })).toEqual([1, 2])
  })

  it('keeps an order in that was once held against the shop', () => {
    const early = '2026-11-01T10:00:00+08:00'
    expect(standing({ endedAt: early, arbitration: 'merchant-fault' }, { refused: false })).toEqual([1, 1])
  })

  it('gives both ends where a fact is not known', () => {
    const tickets = [ended({ closedBy: null }), ended({ orderId: '2', refused: false })]
    expect(refusalRate2023(tickets, WINDOW)).toMatchObject({
      numerator: { low: 0, high: 1 },
      denominator: { low: 2, high: 2 },
      rate: { low: 0, high: 0.5 },
    })
  })

  it('has no rate without orders', () => {
    expect(refusalRate2023([], WINDOW).rate).toBeNull()
  })

  it('finds, however the unknown facts turn out, a rate between its two ends', () => {
    const fact = fc.boolean()
    const known = fc.record({
      orderId: fc.constantFrom('1', '2', '3'),
      endedAt: fc.constantFrom(
        '2026-11-01T10:00:00+08:00',
        '2026-11-10T10:00:00+08:00',
        '2026-11-20T10:00:00+08:00',
      ),
      kind: fc.constantFrom(...AFTER_SALE_KINDS.filter((kind) => kind !== 'unknown')),
      reasonClass: fc.constantFrom(...REASON_CLASSES),
      refused: fact,
      sevenDay: fact,
      arbitration: fc.constantFrom('none' as const, 'merchant-fault' as const, 'not-merchant-fault' as const),
      withdrawnUnanswered: fact,
      overTerm: fact,
      signedWhenApplied: fact,
      signedWhenRefused: fact,
      closedBy: fc.constantFrom('buyer' as const, 'expiry' as const),
      refundedWithoutReturn: fact,
      buyerConfirmedReceipt: fact,
      askedForReturn: fact,
    })
    const hidden = [
      'refused',
      'sevenDay',
      'arbitration',
      'closedBy',
      'signedWhenApplied',
      'reasonClass',
    ] as const
    const ticket = fc.tuple(known, fc.subarray([...hidden]))
    fc.assert(
      fc.property(fc.array(ticket, { minLength: 1, maxLength: 6 }), (rows) => {
        const truth = refusalRate2023(
          rows.map(([full]) => full),
          WINDOW,
        ).rate
        const seen = rows.map(([full, forget]): EndedTicket => {
          return { ...full, ...Object.fromEntries(forget.map((key) => [key, null])) }
        })
        const { rate } = refusalRate2023(seen, WINDOW)
        expect(rate?.low ?? 0).toBeLessThanOrEqual(truth?.low ?? 1)
        expect(rate?.high ?? 1).toBeGreaterThanOrEqual(truth?.high ?? 0)
      }),
      { numRuns: 500 },
    )
  })
})
