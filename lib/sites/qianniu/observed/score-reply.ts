import { foldText } from '../../../reading/fold-text'
import type { ObservedMetric, ObservedScore } from '../../../reading/observed/facts'
import { at, holdersOf, listOf } from '../../../reading/observed/reply-json'
import { numberIn, shareIn, timeIn, wordsIn } from '../../../reading/observed/reply-values'
import type { Dimension, MetricId } from '../../../schema/score-sheet'

const DIMENSION_CODES: Readonly<Record<string, Dimension['id']>> = {
  newGoods: 'goods',
  newLogistics: 'logistics',
  newServices: 'service',
}

/** Names of `subIndexInfoList[]` as the page shows them. */
const METRIC_NAMES: Readonly<Record<string, MetricId>> = {
  商品负反馈率: 'negativeFeedbackRate',
  商品好评率: 'positiveReviewRate',
  首次品退率: 'firstQualityReturnRate',
  商品差评率: 'badReviewRate',
  '48小时揽收及时率': 'pickup48hRate',
  物流到货时长: 'arrivalHours',
  物流异常率: 'logisticsAbnormalRate',
  物流差评率: 'badLogisticsReviewRate',
  旺旺3分钟人工响应率: 'reply3MinRate',
  旺旺满意度: 'wangwangSatisfactionRate',
  退款处理时长: 'refundHandlingHours',
  平台求助率: 'platformHelpRate',
}

/** The component `tmallStoreIndicators`, found by its `mainIndexInfoList`. `null` when the reply holds none or two. */
export function scoreReply(reply: unknown): ObservedScore | null {
  const holders = holdersOf(reply, 'mainIndexInfoList')
  const [holder] = holders
  if (!holder || holders.length > 1) return null
  const list = listOf(holder['list'], 20)
  const total = list.find((row) => at(row, 'code') === 'nps')
  return {
    updatedAt: timeIn(at(holder, 'updateTime')),
    total: stars(at(total, 'score')),
    dimensions: list.flatMap(dimensionOf),
    metrics: listOf(holder['mainIndexInfoList'], 10).flatMap((main) =>
      listOf(at(main, 'subIndexInfoList'), 30).flatMap(metricOf),
    ),
  }
}

function dimensionOf(row: unknown): Dimension[] {
  const code = at(row, 'code')
  const id =
    typeof code === 'string' && Object.hasOwn(DIMENSION_CODES, code) ? DIMENSION_CODES[code] : undefined
  return id ? [{ id, score: stars(at(row, 'score')), weight: shareIn(at(row, 'weight')) }] : []
}

function metricOf(row: unknown): ObservedMetric[] {
  const name = wordsIn(at(row, 'name'), 30) ?? ''
  const id = Object.hasOwn(METRIC_NAMES, name) ? METRIC_NAMES[name] : undefined
  if (!id) return []
  const shown = wordsIn(at(row, 'showValue'), 20)
  return [
    {
      id,
      shown,
      value: shown === null ? null : figureOf(shown, id),
      score: stars(at(row, 'score')),
      weight: shareIn(at(row, 'weight')),
    },
  ]
}

/** The figure in the metric's own unit, and only where the words say that unit. */
function figureOf(shown: string, id: MetricId): number | null {
  if (!id.endsWith('Hours')) return shareIn(shown)
  const hours = /^(\d{1,4}(?:\.\d{1,4})?)\s*(?:小时|h)$/i.exec(foldText(shown))?.[1]
  return hours === undefined ? null : Number(hours)
}

function stars(value: unknown): number | null {
  const score = numberIn(value)
  return score !== null && score >= 0 && score <= 5 ? score : null
}
