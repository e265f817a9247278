import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calibrate } from '../../../../lib/refusal/calibration/calibrate'
import { countedShare } from '../../../../lib/refusal/calibration/counted-share'
import { reliabilityOf } from '../../../../lib/refusal/calibration/reliability'
import { OUTCOME_STATES, type OutcomeState } from '../../../../lib/schema/decision'
import type { Probability } from '../../../../lib/schema/judgement'
import { finding, refused, times } from './remembered'

describe('countedShare', () => {
  // The last three are the examples of Newcombe, Statistics in Medicine 17 (1998), method 3.
  it.each<[number, number, [number, number]]>([
    [0, 10, [0, 0.2775]],
    [1, 10, [0.0179, 0.4042]],
    [5, 10, [0.2366, 0.7634]],
    [8, 8, [0.6756, 1]],
    [7, 8, [0.5291, 0.9776]],
    [81, 263, [0.2553, 0.3662]],
    [0, 20, [0, 0.1611]],
    [1, 29, [0.0061, 0.1718]],
  ])('%i of %i lies in %o', (count, total, [low, high]) => {
    const share = countedShare(count, total)
    expect(share.share).toBe(count / total)
    expect(share.low).toBeCloseTo(low, 4)
    expect(share.high).toBeCloseTo(high, 4)
  })

  it('says nothing of nothing', () => {
    expect(countedShare(0, 0)).toEqual({ count: 0, total: 0, share: null, low: null, high: null })
  })

  it('holds the share between its bounds, inside 0 … 1', () => {
    const pair = fc.integer({ min: 1, max: 5000 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)))
    fc.assert(
      fc.property(pair, ([k, n]) => {
        const { share, low, high } = countedShare(k, n)
        expect([0, low, share, high, 1]).toEqual([0, low, share, high, 1].toSorted((a, b) => a! - b!))
      }),
    )
  }) // prettier-ignore
})

describe('reliabilityOf', () => {
  it('is the mean square, and 0.25 for saying one half', () => {
    const half = [true, false, true].map((cameTrue) => ({ p: 0.5, cameTrue }))
    expect(reliabilityOf(half).brier).toBe(0.25)
    const said = [{ p: 0.1, cameTrue: false }, { p: 0.8, cameTrue: true }, { p: 0.6, cameTrue: false }] // prettier-ignore
    expect(reliabilityOf(said).brier).toBeCloseTo((0.01 + 0.04 + 0.36) / 3, 12)
    expect(reliabilityOf([])).toMatchObject({ n: 0, brier: null })
  })

  it('puts each forecast in one of five bins, 1 in the last', () => {
    const said = [0, 0.19, 0.2, 0.5, 0.99, 1].map((p) => ({ p, cameTrue: p > 0.5 }))
    const { bins } = reliabilityOf(said)
    expect(bins.map(({ from, to, cameTrue }) => [from, to, cameTrue.total])).toEqual([[0, 0.2, 2], [0.2, 0.4, 1], [0.4, 0.6, 1], [0.6, 0.8, 0], [0.8, 1, 2]]) // prettier-ignore
    expect(bins[0]?.said).toBeCloseTo(0.095, 12)
    expect(bins[3]).toMatchObject({ said: null, cameTrue: { share: null } })
    expect(bins[4]?.cameTrue).toMatchObject({ count: 2, total: 2 })
  })
})

describe('calibrate', () => {
  const d6 = (state: OutcomeState, over = {}) =>
    refused(state, { findings: [finding('d6-quality-claim')], ...over })
  const trackOf = (decisions: Parameters<typeof calibrate>[0], level: string | null = null) =>
    calibrate(decisions).findings.find((track) => track.rule === 'd6-quality-claim' && track.level === level)

  it('counts what each outcome says, once a ticket', () => {
    const track = trackOf(OUTCOME_STATES.map((state) => d6(state)))
    expect(track).toMatchObject({
      refused: 6,
      overturned: { count: 2, total: 4 },
      escalated: { count: 3, total: 5 },
      mostlyWrong: false,
    })
  })

  it.each([
    [7, 0, false],
    [8, 0, true],
    [7, 1, true],
    [6, 2, false],
    [20, 14, false],
    [40, 20, true],
  ])('calls a finding mostly wrong or not: %i stood, %i did not', (stood, fell, wrong) => {
    const decisions = [...times(stood, () => d6('closed')), ...times(fell, () => d6('judged-buyer'))]
    expect(trackOf(decisions)?.mostlyWrong).toBe(wrong)
  })

  it('takes neither open tickets nor pending arbitration for wrong', () => {
    const decisions = [...times(7, () => d6('closed')), ...times(20, () => d6('open')), ...times(9, () => d6('arbitration'))]
    expect(trackOf(decisions)).toMatchObject({ refused: 36, overturned: { count: 0, total: 7 }, mostlyWrong: false })
  }) // prettier-ignore

  it('tells levels apart, and counts a muted finding too', () => {
    const decisions = [
      d6('closed', { level: 'clear', muted: ['d6-quality-claim'] }),
      refused('judged-buyer', { level: 'caution', findings: [finding('d6-quality-claim', 'caution')] }),
    ]
    expect(trackOf(decisions)).toMatchObject({ refused: 2, overturned: { count: 1, total: 2 } })
    expect(trackOf(decisions, 'danger')).toMatchObject({ refused: 1, overturned: { count: 0, total: 1 } })
    expect(trackOf(decisions, 'caution')).toMatchObject({ refused: 1, overturned: { count: 1, total: 1 } })
    expect(trackOf(decisions, 'blocked')).toBeUndefined()
    const levels = Object.fromEntries(
      calibrate(decisions).levels.map(({ level, refused }) => [level, refused]),
    )
    expect(levels).toEqual({ clear: 1, caution: 1, danger: 0, blocked: 0 })
  })

  it('takes a confirm button pressed again for one refusal, and a begun one for none', () => {
    const again = { afterSaleId: 'same', at: '2026-11-21T10:00:05+08:00' }
    const decisions = [d6('closed', { afterSaleId: 'same' }), d6('closed', again), d6('open', { action: 'refuse-begun', outcome: null })] // prettier-ignore
    expect(trackOf(decisions)).toMatchObject({ refused: 1, overturned: { count: 0, total: 1 } })
  })

  it('scores stated probabilities by who called the platform', () => {
    const p = (mean: number): Probability => ({ mean, low: 0, high: 1, n: 9, origin: 'history' })
    const decisions = [
      d6('arbitration', { escalation: p(0.8) }),
      d6('closed', { escalation: p(0.3) }),
      d6('open', { escalation: p(0.9) }),
      d6('closed'),
    ]
    expect(calibrate(decisions).reliability).toMatchObject({ n: 2 })
    expect(calibrate(decisions).reliability.brier).toBeCloseTo((0.04 + 0.09) / 2, 12)
    expect(trackOf(decisions)?.reliability.brier).toBeCloseTo(0.065, 12)
  })

  it('keeps the labels of disagreement, one a ticket', () => {
    const against = { action: 'disagreed', disagreedRule: 'd6-quality-claim', outcome: null } as const
    const decisions = [
      d6('closed'),
      d6('open', { ...against, afterSaleId: 'a', disagreement: 'proof-exists' }),
      d6('open', { ...against, afterSaleId: 'a', disagreement: 'read-wrong' }),
      d6('open', { ...against, afterSaleId: 'b' }),
      d6('open', { ...against, afterSaleId: 'c', disagreedRule: null, disagreement: 'read-wrong' }),
    ]
    expect(trackOf(decisions)?.disagreed).toEqual({ 'read-wrong': 1, none: 1 })
  })

  it('is empty of nothing', () => {
    expect(calibrate([]).findings).toEqual([])
    expect(calibrate([]).reliability).toMatchObject({ n: 0, brier: null })
  })
})
