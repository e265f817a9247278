import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addUp, dayCountsOf } from '../../../lib/score/day-counts'
import type { RatingEvent, ScoreEvent } from '../../../lib/schema/score-event'
import type { MetricId } from '../../../lib/schema/score-sheet'
import { bookOf } from './sheets'

const DOUYIN = bookOf({})
const QIANNIU = bookOf({ platform: 'qianniu' })

const escalation = (id: string, at: string, num = 1): ScoreEvent => ({
  id,
  at,
  type: 'metric',
  metric: 'platformHelpRate',
  num,
  den: 0,
})
const rating = (id: string, metric: MetricId, known: Partial<RatingEvent>): ScoreEvent => ({
  id,
  at: '2026-09-02T10:00:00+08:00',
  type: 'rating',
  metric,
  ...known,
})

describe('counts of a day', () => {
  it('lie on the day of +08:00, whatever the hour', () => {
    const events = [
      escalation('a', '2026-09-01T00:00:00+08:00'),
      escalation('b', '2026-09-01T23:59:59+08:00', 3),
      escalation('c', '2026-09-02T00:00:00+08:00'),
    ]
    expect(dayCountsOf(events, DOUYIN)).toEqual([
      { day: '2026-09-01', metric: 'platformHelpRate', num: 4, den: 0 },
      { day: '2026-09-02', metric: 'platformHelpRate', num: 1, den: 0 },
    ])
  })

  it('count an id once, as it stands last', () => {
    const waiting = { id: 'r', at: '2026-09-24T10:00:00+08:00', type: 'chat-round', human: true } as const
    const answered = { ...waiting, answeredAt: '2026-09-24T10:00:30+08:00' }
    expect(dayCountsOf([waiting, answered, answered], DOUYIN)).toEqual([
      { day: '2026-09-24', metric: 'imResponseSeconds', num: 30, den: 1 },
    ])
  })

  it('count a 售后单 once, as it ended, whichever event stands first', () => {
    const ticket = {
      type: 'after-sale',
      afterSaleId: '1439',
      kind: 'refund-shipped',
      appliedAt: '2026-09-01T10:00:00+08:00',
    } as const
    const refusedAt = '2026-09-01T12:00:00+08:00'
    const agreedAt = '2026-09-03T10:00:00+08:00'
    const refused: ScoreEvent = { ...ticket, id: 'a', at: refusedAt, refusedAt, outcome: 'refused' }
    const agreed: ScoreEvent = { ...ticket, id: 'b', at: agreedAt, refusedAt, agreedAt, outcome: 'succeeded' }
    const later: ScoreEvent = { ...ticket, id: 'c', at: '2026-09-04T10:00:00+08:00', outcome: null }
    const unnamed: ScoreEvent = { ...refused, id: 'd', afterSaleId: null }
    const whole = [{ day: '2026-09-03', metric: 'refundHandlingHours', num: 48, den: 1 }]
    expect(dayCountsOf([refused, agreed, later], QIANNIU)).toEqual(whole)
    expect(dayCountsOf([agreed, refused], QIANNIU)).toEqual(whole)
    expect(dayCountsOf([agreed, refused], QIANNIU, '2026-09-02T10:00:00+08:00')).toEqual([
      { day: '2026-09-01', metric: 'refundHandlingHours', num: 2, den: 1 },
    ])
    expect(dayCountsOf([unnamed, agreed], QIANNIU).map(({ den }) => den)).toEqual([1, 1])
  })

  it('know nothing of what is still to come', () => {
    const events = [
      escalation('a', '2026-09-01T10:00:00+08:00'),
      escalation('b', '2026-09-02T10:00:00+08:00'),
    ]
    expect(dayCountsOf(events, DOUYIN, '2026-09-02T09:00:00+08:00')).toEqual([
      { day: '2026-09-01', metric: 'platformHelpRate', num: 1, den: 0 },
    ])
  })

  it('put a question and a ticket where the platform puts them', () => {
    const question: ScoreEvent = {
      id: 'q',
      at: '2026-09-24T10:00:00+08:00',
      type: 'chat-round',
      sessionStartedAt: '2026-09-24T10:00:00+08:00',
      askedAt: '2026-09-24T10:00:00+08:00',
      answeredAt: null,
      human: true,
    }
    const ticket: ScoreEvent = {
      id: 't',
      at: '2026-09-23T08:45:00+08:00',
      type: 'after-sale',
      afterSaleId: '1439',
      kind: 'refund-shipped',
      appliedAt: '2026-09-23T00:20:00+08:00',
      agreedAt: '2026-09-23T08:45:00+08:00',
      completedAt: '2026-09-25T09:00:00+08:00',
      outcome: 'succeeded',
    }
    expect(dayCountsOf([question, ticket], DOUYIN)).toEqual([
      { day: '2026-09-24', metric: 'imResponseSeconds', num: 600, den: 1 },
      { day: '2026-09-25', metric: 'reviewHours', num: 0.75, den: 1 },
    ])
    expect(dayCountsOf([question, ticket], QIANNIU)).toEqual([
      { day: '2026-09-24', metric: 'reply3MinRate', num: 0, den: 1 },
      { day: '2026-09-25', metric: 'refundHandlingHours', num: 56 + 2 / 3, den: 1 },
    ])
  })

  it.each([
    ['goodsRating', 3, { num: 3, den: 1 }],
    ['imDissatisfactionRate', 3, { num: 1, den: 1 }],
    ['imDissatisfactionRate', 4, { num: 0, den: 1 }],
    ['wangwangSatisfactionRate', 4, { num: 1, den: 1 }],
    ['positiveReviewRate', 3, { num: 0, den: 1 }],
    ['badReviewRate', 2, { num: 1, den: 0 }],
  ] as [MetricId, number, { num: number; den: number }][])(
    'take a rating of %s, %i stars',
    (metric, score, share) => {
      expect(dayCountsOf([rating('e', metric, { score })], DOUYIN)).toEqual([
        { day: '2026-09-02', metric, ...share },
      ])
    },
  )

  it.each([
    ['a metric that no rating moves', rating('e', 'platformHelpRate', { score: 1 })],
    ['a good rating among orders', rating('e', 'badReviewRate', { score: 5 })],
    ['no stars', rating('e', 'goodsRating', { score: null })],
    ['an impossible rating', rating('e', 'goodsRating', { score: 6 })],
    ['a refusal', { id: 'x', at: '2026-09-14T09:00:00+08:00', type: 'refusal', unjustified: true }],
    ['a violation', { id: 'x', at: '2026-09-14T09:00:00+08:00', type: 'violation' }],
    [
      'a ticket of the platform',
      { id: 'x', at: '2026-09-14T09:00:00+08:00', type: 'platform-ticket', late: true },
    ],
    [
      'an event without counts',
      { id: 'x', at: '2026-09-14T09:00:00+08:00', type: 'metric', metric: 'refusalRate' },
    ],
  ] as [string, ScoreEvent][])('have no part in %s', (_, event) => {
    expect(dayCountsOf([event], DOUYIN)).toEqual([])
  })

  it('take a buyer’s first three scores of a month for each part of 店铺评分', () => {
    const of = (id: string, at: string, known: Partial<RatingEvent>): ScoreEvent =>
      rating(id, 'dsrGoods', { at, buyerKey: 'b1', ...known })
    const events = [
      of('4', '2026-09-20T10:00:00+08:00', { score: 1 }),
      of('1', '2026-09-02T10:00:00+08:00', { score: 5 }),
      of('2', '2026-09-03T10:00:00+08:00', { score: 5 }),
      of('3', '2026-09-04T10:00:00+08:00', { score: 4 }),
      of('5', '2026-10-01T00:00:00+08:00', { score: 2 }),
      of('6', '2026-09-21T10:00:00+08:00', { score: 3, buyerKey: 'b2' }),
      of('7', '2026-09-21T11:00:00+08:00', { score: 3, buyerKey: null }),
      rating('8', 'goodsRating', { score: 1, buyerKey: 'b1' }),
    ]
    const goods = dayCountsOf(events, QIANNIU).filter(({ metric }) => metric === 'dsrGoods')
    expect(goods.map(({ day, num, den }) => [day, num, den])).toEqual([
      ['2026-09-02', 5, 1],
      ['2026-09-03', 5, 1],
      ['2026-09-04', 4, 1],
      ['2026-09-21', 6, 2],
      ['2026-10-01', 2, 1],
    ])
  })

  it('come out the same in any order and in any parts', () => {
    const day = fc.integer({ min: 1, max: 9 })
    const event = fc.record({ day, num: fc.integer({ min: 0, max: 5 }), den: fc.integer({ min: 1, max: 5 }) })
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), fc.integer({ min: 0, max: 30 }), (rows, cut) => {
        const events = rows.map((row, i): ScoreEvent => ({
          id: String(i),
          at: `2026-09-0${row.day}T12:00:00+08:00`,
          type: 'metric',
          metric: 'platformHelpRate',
          num: row.num,
          den: row.den,
        }))
        const whole = dayCountsOf(events, DOUYIN)
        const parts = [events.slice(0, cut), events.slice(cut)].flatMap((part) => dayCountsOf(part, DOUYIN))
        expect(addUp(parts)).toEqual(whole)
        expect(dayCountsOf(events.toReversed(), DOUYIN)).toEqual(whole)
      }),
    )
  })
})
