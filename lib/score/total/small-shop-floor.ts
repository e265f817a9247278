import { valueOf, type PackBook } from '../../rules/pack-book'
import { shopClassOf } from '../../rules/pack-weights'
import type { Metric, MetricId, ScoreSheet } from '../../schema/score-sheet'

/**
 * What the rule counts for each metric that it protects: the metric's own numerator, orders rated 1–2 stars, or
 * the sessions that were rated at all.
 */
const COUNTED: Partial<Record<MetricId, 'numerator' | 'badRatings' | 'denominator'>> = {
  goodsRating: 'badRatings',
  qualityReturnRate: 'numerator',
  logisticsReturnRate: 'numerator',
  platformHelpRate: 'numerator',
  imDissatisfactionRate: 'denominator',
}

/**
 * The floor for small shops: a metric scores `floor.score` when the shop has few orders and the metric few cases.
 * `applies: null` = it may or may not, because the counts or the type of shop are not known. A pack whose
 * `floor.score` is `null` has no floor that anybody could apply.
 */
export function smallShopFloor(
  metric: Metric,
  { sheet, book }: { sheet: ScoreSheet; book: PackBook },
): { applies: boolean | null; score: number | null } {
  const score = valueOf(book, 'floor.score')
  const most = valueOf(book, 'floor.maxNumerator')
  if (score === null || most === null || valueOf(book, `floor.applies.${metric.id}`) !== 1)
    return { applies: false, score }
  return { applies: both(fewOrders(sheet, book), fewCases(metric, most, sheet.orders30d)), score }
}

function fewOrders({ orders30d, shopType }: ScoreSheet, book: PackBook): boolean | null {
  const flagship = valueOf(book, 'floor.ordersFlagship')
  const other = valueOf(book, 'floor.ordersOther')
  if (orders30d === null || flagship === null || other === null) return null
  const [least, most] = [Math.min(flagship, other), Math.max(flagship, other)]
  if (orders30d < least) return true
  if (orders30d >= most) return false
  const shopClass = shopClassOf(shopType)
  return shopClass === null ? null : orders30d < (shopClass === '旗舰' ? flagship : other)
}

function fewCases(metric: Metric, most: number, orders30d: number | null): boolean | null {
  const { numerator, denominator, value } = metric
  switch (COUNTED[metric.id]) {
    case 'badRatings':
      // A numerator below the mean itself cannot be the sum of the stars, so it is the bad ratings.
      return numerator !== null && value !== null && numerator < value ? numerator <= most : null
    case 'denominator':
      return denominator === null ? null : denominator <= most
    case 'numerator':
      if (numerator !== null) return numerator <= most
      // No more orders than the shop has can be behind the figure.
      return value !== null && orders30d !== null && value * orders30d < most + 0.5 ? true : null
    case undefined:
      return false
  }
}

function both(one: boolean | null, other: boolean | null): boolean | null {
  if (one === false || other === false) return false
  return one === null || other === null ? null : true
}
