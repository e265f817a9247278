import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ProjectionSchema, type ProjectInput, type Projection } from '../../../lib/schema/projection'
import type { ScoreEvent } from '../../../lib/schema/score-event'
import type { MetricId, ScoreSheet } from '../../../lib/schema/score-sheet'
import { project } from '../../../lib/score/project'
import { SHEET_2026_02_07, SHEET_2026_08_02, SHEET_2026_09_09, SHEET_QIANNIU_466 } from './captures'
import { makeMetric, makeSheet } from './make-score'

const NOW = '2026-09-09T12:00:00+08:00'

function run(known: Partial<ProjectInput> = {}): Projection {
  return ProjectionSchema.parse(project({ now: NOW, sheet: SHEET_2026_09_09, ...known }))
}

const of = (projection: Projection, id: MetricId) => projection.metrics.find((metric) => metric.id === id)

const escalation = (id: string, day: string, { num = 1, den = 0 } = {}): ScoreEvent => ({
  id,
  at: `${day}T10:00:00+08:00`,
  type: 'metric',
  metric: 'platformHelpRate',
  num,
  den,
})

describe('the page of 2026-09-09', () => {
  const projection = run()

  it('lies under the pack of its day', () => {
    expect(projection.pack).toBe('douyin-2026-09-08')
  })

  it('is 3 of 460 escalations first, and 4 of 460 after one more', () => {
    const help = of(projection, 'platformHelpRate')
    expect(help?.candidates[0]).toEqual({ k: 3, n: 460 })
    expect(help).toMatchObject({
      candidateCount: null,
      bounded: false,
      oneMore: { value: 4 / 460, high: 4 / 460 },
    })
    expect(help?.oneMore.value?.toFixed(6)).toBe('0.008696')
  })

  it('is 3 of 56 bad ratings first, and 4 of 57 after one more', () => {
    const bad = of(projection, 'imDissatisfactionRate')
    expect(bad?.candidates[0]).toEqual({ k: 3, n: 56 })
    expect(bad?.oneMore.value).toBe(4 / 57)
  })

  it('keeps the page’s total, and cannot put it together without weights', () => {
    expect(projection.total).toMatchObject({
      value: 82,
      recomputed: null,
      basis: 'none',
      why: 'no-dimension-weights',
    })
    expect(projection.dimensions).toEqual([
      { id: 'goods', value: 69, recomputed: null },
      { id: 'logistics', value: 99, recomputed: null },
      { id: 'service', value: 85, recomputed: null },
    ])
  })

  it('puts it together with weights that the user knows', () => {
    const edits = { 'weight.goods': 0.5, 'weight.logistics': 0.25, 'weight.service': 0.25 }
    expect(run({ edits }).total).toMatchObject({ value: 82, recomputed: 82.5, basis: 'weights' })
  })

  it('stands 3 points below the next star', () => {
    expect(projection.stars).toEqual({ now: 4.6, next: 4.7, pointsToNext: 3 })
  })

  it('has a forecast of 30 days for every figure shown', () => {
    for (const { id, value, forecast } of projection.metrics) {
      expect([id, value === null ? 30 : forecast?.length]).toEqual([id, 30])
    }
    expect(of(projection, 'platformHelpRate')?.forecast?.[0]?.date).toBe('2026-09-10')
  })

  it('is bounded once the orders are known', () => {
    const sheet = { ...SHEET_2026_09_09, orders30d: 1200 }
    expect(of(run({ sheet }), 'platformHelpRate')).toMatchObject({
      candidateCount: 2,
      bounded: true,
      oneMore: { value: 4 / 460, low: 7 / 920, high: 4 / 460 },
    })
    expect(of(run({ sheet }), 'imDissatisfactionRate')).toMatchObject({
      candidateCount: null,
      bounded: false,
    })
  })

  it('takes the platform’s counter for the counts that the page keeps', () => {
    const counters = { platformHelp: { numerator: 6, denominator: 920 } }
    expect(of(run({ counters }), 'platformHelpRate')).toMatchObject({
      candidates: [{ k: 6, n: 920 }],
      candidateCount: 1,
      oneMore: { value: 7 / 920 },
    })
  })
})

describe('the page of 2026-08-02', () => {
  const projection = run({ sheet: SHEET_2026_08_02, now: '2026-08-02T12:00:00+08:00' })

  it('scores 95 for service, by the weights of its industry', () => {
    expect(projection.pack).toBe('douyin-2026-07-14')
    expect(projection.dimensions).toEqual([{ id: 'service', value: 95, recomputed: 95 }])
  })

  it('is 1 of 254 escalations first, and 1 of 9 bad ratings', () => {
    expect(of(projection, 'platformHelpRate')?.candidates[0]).toEqual({ k: 1, n: 254 })
    expect(of(projection, 'imDissatisfactionRate')?.candidates[0]).toEqual({ k: 1, n: 9 })
  })

  it('knows no counts behind a mean', () => {
    expect(of(projection, 'imResponseSeconds')).toMatchObject({
      value: 13.872,
      candidates: [],
      oneMore: { value: null },
    })
    expect(of(projection, 'reviewHours')).toMatchObject({
      value: 1.7712,
      candidates: [],
      oneMore: { value: null },
    })
  })
})

describe('the page of 2026-02-07', () => {
  const projection = run({ sheet: SHEET_2026_02_07, now: '2026-02-07T12:00:00+08:00' })

  it('takes its steps from the page’s own tiers', () => {
    expect(projection.pack).toBe('douyin-2025-11-19')
    expect(projection.dimensions).toEqual([
      { id: 'goods', value: null, recomputed: 73 },
      { id: 'logistics', value: null, recomputed: null },
      { id: 'service', value: null, recomputed: 91 },
    ])
  })

  it('says what each step still bears', () => {
    const steps = (id: MetricId) => of(projection, id)?.budget.filter(({ kind }) => kind === 'tier')
    expect(steps('qualityReturnRate')?.map(({ bound, events }) => [bound, events])).toEqual([
      [0.0026, 0],
      [0.0131, 11],
    ])
    expect(steps('imResponseSeconds')?.map(({ bound, events }) => [bound, events])).toEqual([
      [15, 0],
      [120, 218],
    ])
  })
})

describe('千牛 4.66', () => {
  it('is a quarter of 5, a quarter of 5 and half of 4.32', () => {
    const projection = run({ sheet: SHEET_QIANNIU_466, now: '2026-05-21T12:00:00+08:00' })
    expect(projection.pack).toBe('qianniu-2026-03-16')
    expect(projection.total).toMatchObject({ value: 4.66, recomputed: 4.66, basis: 'weights', why: null })
    expect(projection.stars).toEqual({ now: 4.66, next: 4.8, pointsToNext: 0.14 })
    expect(of(projection, 'platformHelpRate')?.oneMore).toMatchObject({
      value: 4 / 460,
      weighted: { weight: 3, value: 6 / 460 },
    })
  })
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

describe('the ladders of penalties', () => {
  const now = '2026-09-14T20:00:00+08:00'
  const refusal = makeMetric('refusalRate', { value: 0.051, peer: 0.01, shown: '5.1%' })
  const sheet = { ...SHEET_2026_09_09, metrics: [refusal] }
  const at = (hour: number): string => `2026-09-14T${String(hour).padStart(2, '0')}:00:00+08:00`
  const refusals = (count: number): ScoreEvent[] =>
    Array.from({ length: count }, (_, i) => ({
      id: `r${i}`,
      at: at(9 + i),
      type: 'refusal',
      unjustified: true,
    }))
  const tickets = [true, true, false].map((late, i): ScoreEvent => ({
    id: `t${i}`,
    at: at(10 + i),
    type: 'platform-ticket',
    late,
  }))

  it('stand where the week’s events put them', () => {
    expect(run({ now, sheet, events: [...refusals(5), ...tickets] }).penalty).toEqual({
      unjustifiedRefusal: { level: 1, count: 5, dailyMean: 5, fineFen: 0, freezeDays: 0 },
      platformTickets: { level: 1, count: 3, late: 2, lateRate: 2 / 3, fineFen: 0 },
    })
    expect(run({ now, sheet, events: refusals(10) }).penalty.unjustifiedRefusal).toEqual({
      level: 3,
      count: 10,
      dailyMean: 10,
      fineFen: 30_000,
      freezeDays: 30,
    })
  })

  it('have no level where one browser saw the events, or nobody did', () => {
    const eventsCover = 'this-browser'
    const seen = run({ now, sheet, events: refusals(5), eventsCover }).penalty.unjustifiedRefusal
    expect([seen.level, seen.count]).toEqual([null, 5])
    expect(run({ now, sheet }).penalty.unjustifiedRefusal.level).toBeNull()
  })
})

describe('a shop without a score', () => {
  it('is told nothing that nobody can know', () => {
    const sheet = makeSheet({ stage: 'none', metrics: [makeMetric('platformHelpRate')] })
    const projection = run({ sheet })
    expect(projection.metrics[0]).toMatchObject({
      value: null,
      candidates: [],
      oneMore: { value: null, low: null, high: null },
      observed: null,
      expiry: [],
      budget: [],
      forecast: null,
      why: 'no-figure',
    })
    expect(projection.total).toMatchObject({
      value: null,
      recomputed: null,
      forecast: null,
      basis: 'none',
      why: 'no-score',
    })
    expect(projection.stars).toEqual({ now: null, next: null, pointsToNext: null })
    expect(projection.penalty).toMatchObject({
      unjustifiedRefusal: { level: null },
      platformTickets: { level: null },
    })
  })
})
