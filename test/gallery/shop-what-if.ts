import type { DayCount } from '../../lib/schema/day-count'
import type { MetricId, Tier } from '../../lib/schema/score-sheet'
import type { Score } from '../../lib/state/room'
import { outlookOf } from '../../lib/state/shop/outlook-of'
import type { Outlook } from '../../lib/state/shop/shop-room'
import type { OutlookQuestion } from '../../lib/state/shop/use-outlook'
import type { AskWhatIf } from '../../lib/state/shop/what-if'
import { whatIfOf } from '../../lib/state/shop/what-if-of'
import { DOUYIN_SHEETS, OLD_SHEETS } from './shop-douyin'
import { dayAfter, metric } from './shop-outlook'

/** A shop whose «如果…» is computed by the engines themselves. */
export interface AskedShop {
  sheets: readonly Score[]
  outlook: Outlook
  ask: AskWhatIf
}

function askedShop(sheets: readonly Score[], dayCounts: readonly DayCount[]): AskedShop {
  const question: OutlookQuestion = {
    records: { shopKey: 'douyin:1001', tabShopKey: 'douyin:1001', sheets, counts: [], dayCounts },
    edits: {},
    imported: {},
    thresholds: undefined,
    entered: undefined,
    facts: undefined,
    now: '2026-11-23T11:30:00+08:00',
  }
  const outlook = outlookOf(question)
  if (!outlook) throw new Error('no sheet to ask about')
  const answer = whatIfOf(question)
  return { sheets, outlook, ask: (ask) => Promise.resolve(answer(ask)) }
}

/** On the days ago named, `[num, den]`. */
const seen = (id: MetricId, days: Readonly<Record<number, readonly [number, number]>>): DayCount[] =>
  Object.entries(days).map(([ago, [num, den]]) => ({ day: dayAfter(-Number(ago)), metric: id, num, den }))

/** The layout of 2026-09-08: dimensions are a black box, so the total can't be told. */
export const BLACK_BOX = askedShop(DOUYIN_SHEETS, [
  ...seen('platformHelpRate', { 3: [1, 0], 12: [1, 0] }),
  ...seen('imDissatisfactionRate', { 1: [0, 3], 4: [1, 6], 9: [1, 5], 15: [0, 4], 22: [0, 3] }),
])

const steps = (op: Tier['op'], rows: readonly (readonly [bound: number, score: number])[]): Tier[] =>
  rows.map(([bound, score]) => ({ op, bound, score }))

/** A page that lists its tiers: every metric can be turned into points. */
const TIERED: Score = {
  ...OLD_SHEETS[1]!,
  industry: null,
  shopType: null,
  orders30d: 460,
  total: 86.45,
  dimensions: [
    { id: 'goods', score: 83, weight: 0.5 },
    { id: 'logistics', score: 92, weight: 0.15 },
    { id: 'service', score: 89, weight: 0.35 },
  ],
  metrics: [
    metric('goodsRating', ['4.7812', 4.7812], {
      score: 80,
      weight: 0.7,
      tiers: steps('≥', [
        [4.9, 100],
        [4.75, 80],
        [4.6, 60],
      ]),
    }),
    metric('qualityReturnRate', ['0.8696%', 0.008696], {
      score: 90,
      weight: 0.3,
      numerator: 4,
      denominator: 460,
      tiers: steps('≤', [
        [0.004, 100],
        [0.011, 90],
        [0.03, 60],
      ]),
    }),
    metric('pickupScore', ['92', 92], { score: 92, weight: 1 }),
    metric('imDissatisfactionRate', ['5.3571%', 0.053571], {
      score: 90,
      weight: 0.4,
      numerator: 3,
      denominator: 56,
      tiers: steps('≤', [
        [0.02, 100],
        [0.06, 90],
        [0.12, 70],
      ]),
    }),
    metric('platformHelpRate', ['0.6522%', 0.006522], {
      score: 85,
      weight: 0.4,
      numerator: 3,
      denominator: 460,
      tiers: steps('≤', [
        [0.003, 100],
        [0.007, 85],
        [0.015, 60],
      ]),
    }),
    metric('reviewHours', ['1.7712小时', 1.7712], {
      score: 95,
      weight: 0.2,
      tiers: steps('≤', [
        [1, 100],
        [2, 95],
        [6, 80],
      ]),
    }),
  ],
  deduction: 0,
}

const helped = { 3: [1, 0], 12: [1, 0] } as const
export const TIERED_SHOP = askedShop([TIERED], seen('platformHelpRate', helped))
/** Four turned to the platform today: more than a month may have for the next step. */
export const BAD_DAY = askedShop([TIERED], seen('platformHelpRate', { ...helped, 0: [4, 0] }))
/** A page whose figures could not be read: there is nothing to go on from. */
export const NO_FORECAST = askedShop(
  DOUYIN_SHEETS.slice(-1).map((sheet) => ({
    ...sheet,
    metrics: sheet.metrics.map((one) => ({ ...metric(one.id, [null, null]) })),
  })),
  [],
)
