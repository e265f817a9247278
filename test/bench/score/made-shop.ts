import type { Metric, ScoreSheet } from '../../../lib/schema/score-sheet'
import { addDays } from '../../../lib/score/window-days'

export const NOW = '2026-09-24T12:00:00+08:00'
/** Days of sheets and of counts behind a projection. */
export const SHOP_DAYS = 90

const FIGURES: readonly [Metric['id'], number, string][] = [
  ['goodsRating', 4.6923, ''],
  ['qualityReturnRate', 0.0134, '%'],
  ['pickupHours', 5.5741, '小时'],
  ['deliveryOnTimeRate', 0.99412, '%'],
  ['damageReturnRate', 0.0021, '%'],
  ['imResponseSeconds', 13.893, '秒'],
  ['reviewHours', 3.3061, '小时'],
  ['imDissatisfactionRate', 0.05357, '%'],
  ['platformHelpRate', 0.006522, '%'],
]

/** The shop's sheet so many days ago: much the same every day, as sheets are. */
export function sheetOn(daysAgo: number): ScoreSheet {
  const wave = Math.sin(daysAgo / 7) * 0.01
  const day = addDays(NOW.slice(0, 10), -daysAgo)
  return {
    platform: 'douyin',
    shopId: '1',
    shopName: '示例旗舰店',
    updatedAt: `${day}T11:00:36+08:00`,
    stage: 'formal',
    industry: '医疗健康',
    shopType: '旗舰店',
    orders30d: null,
    total: Math.round(82 + 100 * wave),
    dimensions: [
      { id: 'goods', score: Math.round(69 + 90 * wave), weight: null },
      { id: 'logistics', score: 99 - (daysAgo % 3), weight: null },
      { id: 'service', score: Math.round(85 - 80 * wave), weight: null },
    ],
    metrics: FIGURES.map(([id, figure, sign]) =>
      metricOf(id, figure * (1 + (sign === '%' ? wave : 0)), sign),
    ),
    bonus: 2,
    deduction: 0,
  }
}

function metricOf(id: Metric['id'], value: number, sign: string): Metric {
  const shown = `${(sign === '%' ? value * 100 : value).toFixed(sign === '%' ? 3 : 4)}${sign}`
  const unknown = { score: null, weight: null, tiers: null, peer: null, numerator: null, denominator: null }
  return { id, value: Number.parseFloat(value.toFixed(5)), shown, ...unknown }
}
