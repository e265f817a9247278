import type { ObservedMetric, ObservedScore } from '../../../reading/observed/facts'
import { at, listOf } from '../../../reading/observed/reply-json'
import { idIn, numberIn, timeIn, wordsIn } from '../../../reading/observed/reply-values'
import type { Dimension, MetricId } from '../../../schema/score-sheet'

const DIMENSION_KEYS = [
  ['goods', 'hundred_goods_score'],
  ['logistics', 'hundred_logistics_score'],
  ['service', 'hundred_service_score'],
] as const

const SUB_SCORES: Readonly<Record<string, Dimension['id']>> = {
  商品体验得分: 'goods',
  物流体验得分: 'logistics',
  服务体验得分: 'service',
}

/** Titles of `shop_analysis[]` as the page shows them. */
const METRIC_TITLES: Readonly<Record<string, MetricId>> = {
  商品综合评分: 'goodsRating',
  商品品质退货率: 'qualityReturnRate',
  平均揽收时长: 'pickupHours',
  揽收时长平均得分: 'pickupScore',
  揽收时效达成率: 'pickupOnTimeRate',
  运单配送时效达成率: 'deliveryOnTimeRate',
  '商品/包装破损退货订单率': 'damageReturnRate',
  发货物流品退率: 'logisticsReturnRate',
  售后平均审核时长: 'reviewHours',
  售后处理时长达成率: 'handlingOnTimeRate',
  飞鸽平均响应时长: 'imResponseSeconds',
  飞鸽人工会话平响时长: 'imResponseSeconds',
  飞鸽会话不满意率: 'imDissatisfactionRate',
  飞鸽人工会话不满意率: 'imDissatisfactionRate',
  平台求助率: 'platformHelpRate',
  售后拒绝率: 'refusalRate',
}

/** `getOverviewByVersion`. Only the hundred-point figures: the others are on the buyers' five-point scale. */
export function overviewReply(reply: unknown): ObservedScore {
  const data = at(reply, 'data')
  const five = at(data, 'score_five_info')
  return {
    updatedAt: timeIn(at(data, 'update_time')),
    industry: wordsIn(at(data, 'category'), 40),
    total: points(at(five, 'hundred_score')),
    dimensions: DIMENSION_KEYS.flatMap(([id, key]) => dimension(id, at(five, key))),
    metrics: [],
  }
}

/**
 * `getAnalysisScore`. A metric's `value_figure` is left alone: no source says in which unit a duration or a ratio
 * stands there.
 */
export function analysisReply(reply: unknown): ObservedScore {
  const data = at(reply, 'data')
  const subScores = listOf(at(data, 'shop_sub_score'), 20)
  const nameOf = (row: unknown): string => wordsIn(at(row, 'sub_score_name'), 20) ?? ''
  const behaviour = numberIn(
    at(
      subScores.find((row) => nameOf(row) === '差行为扣分'),
      'sub_score',
    ),
  )
  const orders = numberIn(at(data, 'shop_order_latest_30_cnt'))
  return {
    shopId: idIn(at(data, 'shop_id')),
    shopName: wordsIn(at(data, 'shop_name'), 60),
    orders30d: orders !== null && Number.isSafeInteger(orders) && orders >= 0 ? orders : null,
    deduction: behaviour === null ? null : Math.abs(behaviour),
    dimensions: subScores.flatMap((row) => {
      const id = SUB_SCORES[nameOf(row)]
      return id ? dimension(id, at(row, 'sub_score')) : []
    }),
    metrics: listOf(at(data, 'shop_analysis'), 40).flatMap(metricOf),
  }
}

function metricOf(row: unknown): ObservedMetric[] {
  const title = wordsIn(at(row, 'title'), 30) ?? ''
  const id = Object.hasOwn(METRIC_TITLES, title) ? METRIC_TITLES[title] : undefined
  const score = points(at(row, 'node_score_info', 'node_score'))
  return id && score !== null ? [{ id, score }] : []
}

function dimension(id: Dimension['id'], value: unknown): Dimension[] {
  const score = points(value)
  return score === null ? [] : [{ id, score, weight: null }]
}

function points(value: unknown): number | null {
  const score = numberIn(value)
  return score !== null && score >= 0 && score <= 100 ? score : null
}
