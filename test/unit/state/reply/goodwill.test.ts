import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amountFault } from '../../../../lib/state/reply/goodwill'

describe('amountFault', () => {
  it.each([
    ['8', 1000, null],
    ['8.5', 1000, null],
    ['10', 1000, null],
    ['10.00', 1000, null],
    ['１０', 1000, null],
    [' 9 ', 1000, null],
    ['', 1000, null],
    ['10.01', 1000, 'over-quota'],
    ['12', 1000, 'over-quota'],
    ['1', 0, 'over-quota'],
    ['12', null, null],
    ['0', 1000, 'not-an-amount'],
    ['八块', 1000, 'not-an-amount'],
    ['8元', null, 'not-an-amount'],
    ['-3', 1000, 'not-an-amount'],
    ['1.234', 1000, 'not-an-amount'],
    ['1e3', 1000, 'not-an-amount'],
  ] as const)('%s of %s: %s', (typed, quotaFen, fault) => {
    expect(amountFault(typed, quotaFen)).toBe(fault)
  })

  it('never lets more out than the quota', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.integer({ min: 0, max: 1_000_000 }),
        (fen, quota) => {
          expect(amountFault((fen / 100).toFixed(2), quota)).toBe(fen > quota ? 'over-quota' : null)
        },
      ),
    )
  })
})
