import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ScoreEvent } from '../../../lib/schema/score-event'
import type { ScoreSheet } from '../../../lib/schema/score-sheet'
import { SHEET_2026_09_09 } from './captures'
import { of, run } from './run-project'

const escalation = (id: string, day: string, { num = 1, den = 0 } = {}): ScoreEvent => ({
  id,
  at: `${day}T10:00:00+08:00`,
  type: 'metric',
  metric: 'platformHelpRate',
  num,
  den,
})

describe('events', () => {
  const now = '2026-09-24T12:00:00+08:00'
  const events: ScoreEvent[] = [
    escalation('e1', '2026-09-01', { num: 3 }),
    {
      id: 'e2',
      at: '2026-09-24T10:00:00+08:00',
      type: 'chat-round',
      sessionStartedAt: '2026-09-24T10:00:00+08:00',
      askedAt: '2026-09-24T10:00:00+08:00',
      answeredAt: null,
      human: true,
    },
    {
      id: 'e3',
      at: '2026-09-23T08:45:00+08:00',
      type: 'after-sale',
      afterSaleId: '1439',
      kind: 'return-refund',
      appliedAt: '2026-09-23T00:20:00+08:00',
      agreedAt: '2026-09-23T08:45:00+08:00',
      outcome: 'succeeded',
    },
  ]

  it('are observed as the platform counts them', () => {
    const projection = run({ now, events })
    expect(of(projection, 'imResponseSeconds')?.observed).toEqual({ value: 600, n: 1 })
    expect(of(projection, 'reviewHours')?.observed).toEqual({ value: 0.75, n: 1 })
    expect(of(projection, 'platformHelpRate')?.observed).toEqual({ value: null, n: 0 })
    expect(of(projection, 'imDissatisfactionRate')?.observed).toBeNull()
  })

  it('leave the figure on their day', () => {
    const rows = of(run({ now, events }), 'platformHelpRate')?.expiry ?? []
    expect(rows.slice(6, 8)).toEqual([
      { date: '2026-10-01', num: 3, den: 460, value: 3 / 460 },
      { date: '2026-10-02', num: 0, den: 460, value: 0 },
    ])
  })

  it('never make a share of more than the whole', () => {
    const few = [escalation('a', '2026-09-20', { num: 0, den: 2 }), escalation('b', '2026-09-21', { num: 3 })]
    const sheet: ScoreSheet = { ...SHEET_2026_09_09, metrics: [] }
    const alone = of(run({ now, sheet, events: few }), 'platformHelpRate')
    expect(alone?.observed).toEqual({ value: null, n: 2 })
    expect(alone?.expiry[0]).toEqual({ date: '2026-09-25', num: 3, den: 2, value: null })
    const help = SHEET_2026_09_09.metrics.filter(({ id }) => id === 'platformHelpRate')
    const all = help.map((metric) => ({ ...metric, value: 1, shown: '100%', numerator: 5, denominator: 5 }))
    const whole = of(
      run({ now, sheet: { ...sheet, metrics: all }, events: few.slice(1) }),
      'platformHelpRate',
    )
    expect(whole?.expiry[0]).toEqual({ date: '2026-09-25', num: 8, den: 5, value: 1 })
  })

  it('add a metric of the pack that the page does not show', () => {
    const sheet: ScoreSheet = { ...SHEET_2026_09_09, metrics: [] }
    const projection = run({ now, sheet, events })
    expect(projection.metrics.map(({ id, value, observed }) => ({ id, value, observed }))).toEqual([
      { id: 'platformHelpRate', value: null, observed: { value: null, n: 0 } },
      { id: 'reviewHours', value: null, observed: { value: 0.75, n: 1 } },
      { id: 'imResponseSeconds', value: null, observed: { value: 600, n: 1 } },
    ])
  })

  it('are the same whether they come one by one or counted by day', () => {
    const dayCounts = [{ day: '2026-09-01', metric: 'platformHelpRate' as const, num: 3, den: 0 }]
    const [counted, single] = [run({ now, dayCounts }), run({ now, events: events.slice(0, 1) })]
    expect(of(counted, 'platformHelpRate')).toEqual(of(single, 'platformHelpRate'))
  })

  it('that have expired change nothing at all', () => {
    fc.assert(
      fc.property(fc.integer({ min: 31, max: 400 }), fc.integer({ min: 0, max: 9 }), (ago, num) => {
        const day = new Date(Date.parse('2026-09-24') - ago * 86_400_000).toISOString().slice(0, 10)
        expect(run({ now, events: [...events, escalation('old', day, { num, den: 5 })] })).toEqual(
          run({ now, events }),
        )
      }),
      { numRuns: 15 },
    )
  })

  it('that are bad make it worse, one by one', () => {
    const observed = (count: number): number | null | undefined => {
      const bad = Array.from({ length: count }, (_, i) => escalation(`b${i}`, '2026-09-20'))
      return of(
        run({ now, events: [escalation('base', '2026-09-19', { num: 0, den: 200 }), ...bad] }),
        'platformHelpRate',
      )?.observed?.value
    }
    expect([0, 1, 2, 3].map(observed)).toEqual([0, 0.005, 0.01, 0.015])
  })
})
