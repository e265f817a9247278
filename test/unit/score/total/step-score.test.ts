import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stepScore } from '../../../../lib/score/total/step-score'
import { tiersOf } from '../sheets'

/** As one page showed them on 2026-02-07. */
const RATING = tiersOf('≥', [
  [4.568, 50],
  [4.64, 70],
  [4.791, 100],
])
const RETURNS = [
  ...tiersOf('>', [[0.0131, 50]]),
  ...tiersOf('≤', [
    [0.0131, 60],
    [0.0026, 100],
  ]),
]
const DELIVERY = [
  ...tiersOf('<', [[0.7933, 50]]),
  ...tiersOf('≥', [
    [0.8656, 70],
    [0.9334, 100],
  ]),
]
const REPLY = [
  ...tiersOf('>', [[180, 50]]),
  ...tiersOf('≤', [
    [120, 70],
    [15, 100],
  ]),
]

describe('stepScore', () => {
  it.each([
    [
      '综合评分',
      RATING,
      [
        [5, 100],
        [4.791, 100],
        [4.7909, 70],
        [4.64, 70],
        [4.6, 50],
        [4.568, 50],
        [3, 50],
      ],
    ],
    [
      '品质退货率',
      RETURNS,
      [
        [0, 100],
        [0.0026, 100],
        [0.002601, 60],
        [0.0131, 60],
        [0.013101, 50],
        [1, 50],
      ],
    ],
    [
      '配送达成率',
      DELIVERY,
      [
        [1, 100],
        [0.9334, 100],
        [0.93, 70],
        [0.8656, 70],
        [0.7933, 50],
        [0.5, 50],
      ],
    ],
    [
      '响应时长',
      REPLY,
      [
        [13.872, 100],
        [15, 100],
        [15.001, 70],
        [120, 70],
        [150, 50],
        [181, 50],
      ],
    ],
  ] as const)('takes the steps of 2026-02-07: %s', (_, tiers, cases) => {
    expect(cases.map(([value]) => stepScore(value, tiers))).toEqual(cases.map(([, score]) => score))
  })

  it('reads a list that tells how bad a figure may get', () => {
    const tiers = [
      ...tiersOf('≤', [[15, 100]]),
      ...tiersOf('>', [
        [15, 90],
        [30, 80],
        [60, 50],
      ]),
    ]
    expect([15, 16, 30, 31, 61].map((value) => stepScore(value, tiers))).toEqual([100, 90, 90, 80, 50])
  })

  it('tells a strict bound from a weak one', () => {
    const strict = tiersOf('<', [
      [0.01, 100],
      [0.02, 80],
    ])
    expect([0.0099, 0.01, 0.02].map((value) => stepScore(value, strict))).toEqual([100, 80, 80])
    const both = [...tiersOf('≥', [[90, 60]]), ...tiersOf('>', [[90, 70]])]
    expect([90, 91].map((value) => stepScore(value, both))).toEqual([60, 70])
  })

  it('knows nothing without a figure or without tiers', () => {
    expect([stepScore(null, RATING), stepScore(4, null), stepScore(4, [])]).toEqual([null, null, null])
  })

  it('never rewards a worse figure', () => {
    const bounds = fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 6 })
    const op = fc.constantFrom<'≤' | '<'>('≤', '<')
    const figure = fc.integer({ min: 0, max: 1000 })
    fc.assert(
      fc.property(bounds, op, fc.tuple(figure, figure), (bounds, op, [one, other]) => {
        const rows = bounds.toSorted((a, b) => a - b).map((bound, at) => [bound, 100 - 10 * at] as const)
        const tiers = tiersOf(
          op,
          rows.map(([bound, score]) => [bound, score]),
        )
        const [better, worse] = [Math.min(one, other), Math.max(one, other)]
        expect(stepScore(better, tiers)!).toBeGreaterThanOrEqual(stepScore(worse, tiers)!)
      }),
    )
  })
})
