import type { AfterSaleKind } from '../../schema/after-sale'
import type { Confidence, PackId } from '../../schema/finding'
import type { ScorePath } from '../../schema/judgement'
import type { MetricId } from '../../schema/score-sheet'
import { numberOf, packMetric, type PackBook } from '../../rules/pack-book'

interface PathRow {
  code: string
  /** `null` = it takes points off the total itself. */
  metric: MetricId | null
  /** How sure it is that a refusal acts this way; what the metric is, its pack says. */
  confidence: Confidence
  /** Only for these; absent = any. A kind that was not read is never left out. */
  kinds?: readonly AfterSaleKind[]
  /** What the source leaves open. */
  open?: string
}

const REFUNDS: readonly AfterSaleKind[] = ['refund-shipped', 'return-refund']

const GOODS: PathRow = { code: 'goods-rating', metric: 'goodsRating', confidence: 'inferred' }
const DEDUCTED: PathRow = { code: 'deduction', metric: null, confidence: 'official' }
const HELP: PathRow = { code: 'platform-help', metric: 'platformHelpRate', confidence: 'official' }
const DISSATISFIED: PathRow = {
  code: 'chat-dissatisfaction',
  metric: 'imDissatisfactionRate',
  confidence: 'inferred',
}
const REVIEW: PathRow = {
  code: 'review-hours-if-refunded',
  metric: 'reviewHours',
  confidence: 'inferred',
  kinds: REFUNDS,
  open: 'clock-restart',
}
const DOUYIN_SERVICE = [GOODS, HELP, DISSATISFIED, REVIEW]

const WANGWANG: PathRow = {
  code: 'wangwang-satisfaction',
  metric: 'wangwangSatisfactionRate',
  confidence: 'inferred',
}
const POSITIVE: PathRow = { code: 'positive-review', metric: 'positiveReviewRate', confidence: 'inferred' }
const BAD: PathRow = { code: 'bad-review', metric: 'badReviewRate', confidence: 'inferred' }
/** Granted in the end, the whole time since the first application counts; closed, only up to the first refusal. */
const HANDLING: readonly PathRow[] = [
  {
    code: 'refund-hours-if-refunded',
    metric: 'refundHandlingHours',
    confidence: 'third-party',
    kinds: REFUNDS,
  },
  {
    code: 'refund-hours-if-closed',
    metric: 'refundHandlingHours',
    confidence: 'third-party',
    kinds: ['refund-shipped'],
  },
  {
    code: 'refund-hours-if-closed',
    metric: 'refundHandlingHours',
    confidence: 'inferred',
    kinds: ['return-refund'],
    open: 'return-closed',
  },
]

/**
 * By which paths a refusal can act on the score, pack by pack. 售后拒绝率 is in none of them (no score since
 * 2025-03-15), and nothing here undoes 品质退货率, which counts the first reason whatever comes later.
 */
const PATHS: Readonly<Record<PackId, readonly PathRow[]>> = {
  'douyin-2025-03-15': [GOODS],
  'douyin-2025-11-19': [GOODS, DEDUCTED],
  'douyin-2026-05-07': [GOODS, DEDUCTED],
  'douyin-2026-07-14': DOUYIN_SERVICE,
  'douyin-2026-09-08': DOUYIN_SERVICE,
  'qianniu-dsr': [
    { code: 'dsr-service', metric: 'dsrService', confidence: 'inferred' },
    { code: 'dsr-goods', metric: 'dsrGoods', confidence: 'inferred' },
  ],
  'qianniu-2025-06-30': [HELP, WANGWANG, BAD, ...HANDLING],
  'qianniu-2026-03-16': [HELP, WANGWANG, POSITIVE, ...HANDLING],
}

/** The paths by which refusing a ticket of this kind can act on the score under the pack. */
export function scorePathsOf(book: PackBook, kind: AfterSaleKind): ScorePath[] {
  const rows = PATHS[book.pack.id].filter(
    ({ kinds }) => kind === 'unknown' || kinds === undefined || kinds.includes(kind),
  )
  const paths = rows.map((row) => ({
    code: row.code,
    metric: row.metric,
    source: sourceOf(book, row.metric),
    confidence: row.confidence,
    open: row.open ?? null,
  }))
  return [...new Map(paths.map((path) => [path.code, path])).values()]
}

function sourceOf(book: PackBook, metric: MetricId | null): string {
  const row =
    metric === null ? numberOf(book, 'deduction.unjustifiedRefusal')?.cite : packMetric(book, metric)
  return row?.source ?? book.pack.title
}
