import type { PackWeight } from '../schema/rule-pack'
import type { MetricId, ScoreSheet } from '../schema/score-sheet'

/** What has a weight: a dimension in the total, a metric in its dimension. */
export type Weighed = MetricId | 'goods' | 'logistics' | 'service'

/** 官方旗舰店 and 旗舰店 are 旗舰; every other type that is told is 非旗舰. */
export function shopClassOf(shopType: string | null): '旗舰' | '非旗舰' | null {
  if (shopType === null || shopType.trim() === '') return null
  return shopType.includes('旗舰') && !shopType.includes('非旗舰') ? '旗舰' : '非旗舰'
}

/**
 * The row for the sheet's industry and type of shop. Where the table splits the industry and the type is not
 * known, only a weight that both types share.
 */
export function packWeightFor(
  rows: readonly PackWeight[],
  of: Weighed,
  sheet: ScoreSheet,
): PackWeight | null {
  const industry = sheet.industry?.trim()
  const own = rows.filter((row) => row.of === of && row.industry === industry)
  const shopClass = shopClassOf(sheet.shopType)
  const exact = own.find(({ shopType }) => shopType === '通用' || shopType === shopClass)
  if (exact) return exact
  const [first, ...rest] = own
  return first && shopClass === null && rest.every(({ weight }) => weight === first.weight) ? first : null
}
