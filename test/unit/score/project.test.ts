import { describe, expect, it } from 'vitest'
import type { ScoreEvent } from '../../../lib/schema/score-event'
import { SHEET_2026_09_09 } from './captures'
import { run } from './run-project'
import { metricOf, sheetOf } from './sheets'

describe('the ladders of penalties', () => {
  const now = '2026-09-14T20:00:00+08:00'
  const refusal = metricOf('refusalRate', { value: 0.051, peer: 0.01, shown: '5.1%' })
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
    const sheet = sheetOf({ stage: 'none', metrics: [metricOf('platformHelpRate')] })
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
