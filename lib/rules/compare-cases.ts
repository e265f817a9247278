import type { MetricId } from '../schema/score-sheet'

export const COMPARE_CASES = ['wrongful-refusal', 'platform-help', 'bad-rating', 'quality-return'] as const
/** 一次无故拒绝 · 多一次平台求助 · 多一个差评 · 多一单品质退货. */
export type CompareCase = (typeof COMPARE_CASES)[number]

interface Touched {
  numbers: readonly string[]
  metrics: readonly MetricId[]
}

const REFUSAL_LADDER = [
  'ladder.refusal.rateMultiple',
  'ladder.refusal.dailyMean',
  'ladder.refusal.dailyMeanSevere',
  'ladder.refusal.level2.fineFen',
  'ladder.refusal.level2.freezeDays',
  'ladder.refusal.level3.fineFen',
  'ladder.refusal.level3.freezeDays',
]

/** What each case touches, in the order in which it is shown. */
export const TOUCHED: Readonly<Record<CompareCase, Touched>> = {
  'wrongful-refusal': {
    numbers: [
      'deduction.unjustifiedRefusal',
      'deduction.cap',
      'compensation.share',
      'compensation.minFen',
      'compensation.maxFen',
      ...REFUSAL_LADDER,
      'tmall.points.refusedDuty',
      'taobao.points.refusedDuty',
    ],
    metrics: ['platformHelpRate', 'refusalRate'],
  },
  'platform-help': {
    numbers: [
      'floor.applies.platformHelpRate',
      'floor.maxNumerator',
      'floor.score',
      'platformHelp.weightedBuyer',
    ],
    metrics: ['platformHelpRate'],
  },
  'bad-rating': {
    numbers: ['floor.applies.goodsRating', 'floor.maxNumerator', 'floor.score'],
    metrics: [
      'goodsRating',
      'imDissatisfactionRate',
      'badReviewRate',
      'negativeFeedbackRate',
      'positiveReviewRate',
      'dsrGoods',
    ],
  },
  'quality-return': {
    numbers: ['floor.applies.qualityReturnRate', 'floor.maxNumerator', 'floor.score'],
    metrics: ['qualityReturnRate', 'firstQualityReturnRate', 'negativeFeedbackRate'],
  },
}
