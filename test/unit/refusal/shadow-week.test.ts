import { describe, expect, it } from 'vitest'
import { isLearnedWarning } from '../../../lib/refusal/learned-warning'
import { isShadowed, shadowEndOf, shadowReport } from '../../../lib/refusal/shadow-week'
import type { OutcomeState } from '../../../lib/schema/decision'
import type { Probability } from '../../../lib/schema/judgement'
import { finding, refused, times } from './calibration/remembered'

const SINCE = '2026-11-20T09:30:15+08:00'

describe('the shadow week', () => {
  it.each([
    [SINCE, true],
    ['2026-11-27T09:30:14+08:00', true],
    ['2026-11-27T09:30:15+08:00', false],
    ['2026-11-27T09:30:16+08:00', false],
    // A clock set back does not end it early.
    ['2026-11-19T00:00:00+08:00', true],
  ])('at %s is running: %s', (now, running) => {
    expect(isShadowed(SINCE, now)).toBe(running)
  })

  it('ends 168 hours after it began, and has not begun without a beginning', () => {
    expect(shadowEndOf(SINCE)).toBe('2026-11-27T09:30:15+08:00')
    expect(isShadowed(null, '2027-11-27T09:30:15+08:00')).toBe(true)
  })
})

describe('isLearnedWarning', () => {
  const p = (mean: number, origin: Probability['origin'] = 'history'): Probability => ({ mean, low: 0, high: 1, n: 9, origin }) // prettier-ignore
  it.each([
    ['history at the line', [p(0.3), []], true],
    ['history below it', [p(0.2999), []], false],
    ['a prior alone', [p(0.9, 'prior'), []], false],
    ['a figure that was entered', [p(0.9, 'given'), []], false],
    ['nothing known', [null, []], false],
    ['beside a rule’s caution', [p(0.5), [finding('t9-repeat-refusal', 'caution')]], true],
    ['beside a rule’s danger', [p(0.5), [finding('d6-quality-claim')]], false],
    ['beside a refusal that is blocked', [p(0.5), [finding('t1-unshipped', 'blocked')]], false],
  ] as const)('%s', (_name, [escalation, findings], warns) => {
    expect(isLearnedWarning(escalation, findings)).toBe(warns)
  })

  it('keeps to another line', () => {
    expect(isLearnedWarning(p(0.5), [], 0.6)).toBe(false)
  })
})

describe('shadowReport', () => {
  const silent = (state: OutcomeState | null, over = {}) => refused(state, { silent: true, ...over })

  it('says 会提醒 14 次：6 次对、2 次错、6 次未定', () => {
    const decisions = [
      ...times(4, () => silent('arbitration', { at: SINCE })),
      silent('judged-seller'),
      silent('judged-buyer'),
      silent('closed'),
      silent('agreed'),
      ...times(4, () => silent('open')),
      silent(null, { action: 'refuse-begun' }),
      silent(null, { action: 'refuse-begun' }),
    ]
    expect(shadowReport(decisions, SINCE)).toEqual({ wouldWarn: 14, right: 6, wrong: 2, undecided: 6 })
  })

  it('counts a ticket once: begun, confirmed, confirmed again', () => {
    const same = { afterSaleId: 'same' }
    const decisions = [
      silent(null, { ...same, action: 'refuse-begun' }),
      silent('closed', { ...same, at: '2026-11-21T10:00:00+08:00' }),
      silent('arbitration', { ...same, at: '2026-11-21T10:05:00+08:00' }),
      silent(null, { ...same, action: 'disagreed' }),
    ]
    expect(shadowReport(decisions, SINCE)).toEqual({ wouldWarn: 1, right: 1, wrong: 0, undecided: 0 })
  })

  it('leaves out what was shown, what says nothing, and what lies outside the week', () => {
    const decisions = [
      silent('arbitration', { silent: false }),
      silent('arbitration', { silent: undefined }),
      silent('arbitration', { at: '2026-11-20T09:30:14+08:00' }),
      silent('arbitration', { at: '2026-11-27T09:30:15+08:00' }),
    ]
    expect(shadowReport(decisions, SINCE)).toEqual({ wouldWarn: 0, right: 0, wrong: 0, undecided: 0 })
    expect(shadowReport([silent('closed', { at: '2026-11-27T09:30:14+08:00' })], SINCE).wrong).toBe(1)
  })
})
