import { DAY, HOUR, dateOf, dayStart, isoOf } from './clock'
import type { DayFacts } from './day-facts'
import { DIMENSION_WEIGHTS, metricRows, type MetricRow } from './metric-rows'
import { figureOf, metricOf, shownFigure, smoothScore, tierScore } from './score-metric'
import type {
  DimensionId,
  Platform,
  ReplicaChat,
  ReplicaScoreDay,
  ReplicaTicket,
  ScoreSheetTruth,
  WindowCount,
} from './shape'
import { COUNTERS, QIANNIU_HELP, windowFacts } from './window-counts'

export interface ScoreContext {
  platform: Platform
  shopId: string
  shopName: string
  industry: string
  shopType: string
  now: number
  days: DayFacts[]
  tickets: ReplicaTicket[]
  chats: ReplicaChat[]
}

/** Pages were captured at 11:00:36; before that the day still shows yesterday's sheet. */
const UPDATED_AFTER = 11 * HOUR + 36
const SHEETS = 30
const DIMENSIONS: DimensionId[] = ['goods', 'logistics', 'service']

/** Metrics beside which the page shows both counts. */
const WITH_COUNTS = new Set(['reviewHours', 'imDissatisfactionRate', 'platformHelpRate'])

/** The last 30 daily sheets, oldest first. */
export function scoreDaysOf(context: ScoreContext): ReplicaScoreDay[] {
  const today = dayStart(context.now)
  const last = context.now - today >= UPDATED_AFTER ? today : today - DAY
  return Array.from({ length: SHEETS }, (_, index) => scoreDay(context, last - (SHEETS - 1 - index) * DAY))
}

function scoreDay(context: ScoreContext, day: number): ReplicaScoreDay {
  const rows = [...metricRows(context.platform)]
  if (context.platform === 'douyin') {
    rows.push(...metricRows('douyin', 'old'), ...metricRows('douyin', 'growth'))
  }
  const counts = Object.fromEntries(rows.map((row) => [row.id, countOf(context, row, day)]))
  return {
    date: dateOf(day),
    sheet:
      context.platform === 'douyin'
        ? newDouyinSheet(context, day, counts)
        : qianniuSheet(context, day, counts),
    oldSheet: context.platform === 'douyin' ? oldDouyinSheet(context, day, counts) : null,
    counts,
  }
}

function countOf(context: ScoreContext, row: MetricRow, day: number): WindowCount {
  const facts = windowFacts(context, day, row.window[0], row.window[1])
  if (context.platform === 'qianniu' && row.id === 'platformHelpRate') return QIANNIU_HELP(facts)
  const count = COUNTERS[row.id === 'pickupScore' ? 'pickupHours' : row.id]
  if (!count) throw new Error(`no counter for ${row.id}`)
  return count(facts)
}

type Counts = Record<string, WindowCount>

function newDouyinSheet(context: ScoreContext, day: number, counts: Counts): ScoreSheetTruth {
  const rows = metricRows('douyin', '2026-09')
  const scores = dimensionScores(rows, (row) => smoothScore(row.tiers, ratio(counts, row)), Math.round)
  const bonus = 2
  return {
    ...headOf(context, day),
    orders30d: null,
    industry: null,
    shopType: null,
    total: Math.min(100, Math.round(weighted('douyin', scores)) + bonus),
    dimensions: DIMENSIONS.map((id) => ({ id, score: scores[id], weight: null })),
    metrics: rows.map((row) =>
      metricOf(row, countAt(counts, row), { full: false, showsCounts: WITH_COUNTS.has(row.id) }),
    ),
    bonus,
    deduction: 0,
  }
}

function oldDouyinSheet(context: ScoreContext, day: number, counts: Counts): ScoreSheetTruth {
  const rows = metricRows('douyin', 'old')
  const figure = (row: MetricRow) => (row.id === 'pickupScore' ? pickupScore(counts) : ratio(counts, row))
  const stepOf = (row: MetricRow) =>
    row.tiers.length > 0 ? tierScore(row.tiers, figure(row)) : figureOf(row, shownFigure(row, figure(row)))
  const scores = dimensionScores(rows, stepOf, (score) => Math.round(score * 100) / 100)
  return {
    ...headOf(context, day),
    total: Math.round(weighted('douyin', scores)),
    dimensions: DIMENSIONS.map((id) => ({ id, score: scores[id], weight: DIMENSION_WEIGHTS.douyin[id] })),
    metrics: rows.map((row) =>
      metricOf(row, countAt(counts, row), {
        full: true,
        showsCounts: WITH_COUNTS.has(row.id),
        figure: figure(row),
      }),
    ),
    bonus: null,
    deduction: 0,
  }
}

function qianniuSheet(context: ScoreContext, day: number, counts: Counts): ScoreSheetTruth {
  const rows = metricRows('qianniu')
  const scores = dimensionScores(
    rows,
    (row) => tierScore(row.tiers, ratio(counts, row)),
    (score) => Math.round(score * 100) / 100,
  )
  const bonus = 0.05
  return {
    ...headOf(context, day),
    orders30d: null,
    total: Math.min(5, Math.round((weighted('qianniu', scores) + bonus) * 100) / 100),
    dimensions: DIMENSIONS.map((id) => ({ id, score: scores[id], weight: DIMENSION_WEIGHTS.qianniu[id] })),
    metrics: rows.map((row) => metricOf(row, countAt(counts, row), { full: true, showsCounts: false })),
    bonus,
    deduction: null,
  }
}

function headOf(context: ScoreContext, day: number) {
  const orders = windowFacts(context, day, 30, 1).days.reduce((total, facts) => total + facts.orders, 0)
  return {
    platform: context.platform,
    shopId: context.shopId,
    shopName: context.shopName,
    updatedAt: isoOf(day + UPDATED_AFTER),
    stage: 'formal' as const,
    industry: context.industry as string | null,
    shopType: context.shopType as string | null,
    orders30d: orders as number | null,
  }
}

function dimensionScores(
  rows: MetricRow[],
  scoreOf: (row: MetricRow) => number,
  round: (score: number) => number,
): Record<DimensionId, number> {
  const scores = { goods: 0, logistics: 0, service: 0 }
  for (const row of rows) scores[row.dimension] += scoreOf(row) * row.weight
  return { goods: round(scores.goods), logistics: round(scores.logistics), service: round(scores.service) }
}

function weighted(platform: Platform, scores: Record<DimensionId, number>): number {
  return DIMENSIONS.reduce((total, id) => total + scores[id] * DIMENSION_WEIGHTS[platform][id], 0)
}

/** 50–100 straight from the hours; the real per-order table is not public. */
function pickupScore(counts: Counts): number {
  const { numerator, denominator } = counts['pickupScore'] as WindowCount
  return Math.max(50, Math.min(100, 108 - (numerator / Math.max(denominator, 1)) * 2))
}

function countAt(counts: Counts, row: MetricRow): WindowCount {
  return counts[row.id] as WindowCount
}

function ratio(counts: Counts, row: MetricRow): number {
  const { numerator, denominator } = countAt(counts, row)
  return denominator === 0 ? 0 : numerator / denominator
}
