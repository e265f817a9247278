import { shownTime } from '../../shop/clock'
import type { DimensionId, ScoreSheetTruth, TruthMetric } from '../../shop/shape'
import { sheetFor } from '../../shop/sheet-for'
import { jsonReply } from '../raw-json'
import type { Reply, ReplicaRequest, Scene } from '../scene'

/** Titles by layout: [until 2026-09, since]. source: 'seen' but for 揽收时长平均得分 and 揽收时效达成率 (rule texts). */
const TITLES: Record<string, [string, string]> = {
  goodsRating: ['商品综合评分', '商品综合评分'],
  qualityReturnRate: ['商品品质退货率', '商品品质退货率'],
  pickupScore: ['揽收时长平均得分', '揽收时长平均得分'],
  pickupHours: ['平均揽收时长', '平均揽收时长'],
  pickupOnTimeRate: ['揽收时效达成率', '揽收时效达成率'],
  deliveryOnTimeRate: ['运单配送时效达成率', '运单配送时效达成率'],
  logisticsReturnRate: ['发货物流品退率', '发货物流品退率'],
  damageReturnRate: ['商品/包装破损退货订单率', '商品/包装破损退货订单率'],
  imResponseSeconds: ['飞鸽平均响应时长', '飞鸽人工会话平响时长'],
  reviewHours: ['售后平均审核时长', '售后平均审核时长'],
  imDissatisfactionRate: ['飞鸽会话不满意率', '飞鸽人工会话不满意率'],
  platformHelpRate: ['平台求助率', '平台求助率'],
}

/** source: 'seen'. */
const COUNT_LABELS: Record<string, [string, string]> = {
  platformHelpRate: ['近30天消费者升级求助平台订单数', '近30天消费者求助商家订单数'],
  reviewHours: ['近30天退款成功售后单的售后审核总时长', '近30天退款成功售后单数'],
  imDissatisfactionRate: ['近30天消费者评价人工客服为不满意（1-3星）的会话数', '近30天有人工客服评价会话数'],
}

const DIMENSION_OF: Record<string, DimensionId> = {
  goodsRating: 'goods',
  qualityReturnRate: 'goods',
  imResponseSeconds: 'service',
  reviewHours: 'service',
  imDissatisfactionRate: 'service',
  platformHelpRate: 'service',
}

/** `getOverviewByVersion`: names 'seen'; null scores in the growth and none stages are 'inferred'. */
export function overviewReply(_request: ReplicaRequest, scene: Scene): Reply {
  const sheet = sheetFor(scene.shopOf('douyin'), scene.scoreLayout)
  const score = (id: DimensionId) => {
    const found = sheet.dimensions.find((dimension) => dimension.id === id)
    return { value: found?.score ?? null, weight: found?.weight ?? null }
  }
  return jsonReply({
    code: 0,
    msg: '',
    data: {
      experience_score: { value: sheet.total, rating: sheet.total === null ? '' : '良好' },
      goods_score: score('goods'),
      logistics_score: score('logistics'),
      service_score: score('service'),
      bad_behavior_deduct_score: sheet.deduction ?? 0,
      bonus_score: sheet.bonus, // inferred
      is_new_shop_score: sheet.stage === 'growth',
      new_shop_info: { new_shop_score: sheet.stage === 'growth' ? sheet.total : null },
      update_time: sheet.updatedAt ? shownTime(sheet.updatedAt) : '',
      category: sheet.industry ?? '',
    },
  })
}

/** `getAnalysisScore`: names 'seen' but `tiers`, `counts` and `value_text` ('inferred'). */
export function analysisReply(_request: ReplicaRequest, scene: Scene): Reply {
  const sheet = sheetFor(scene.shopOf('douyin'), scene.scoreLayout)
  return jsonReply({
    code: 0,
    msg: '',
    data: {
      shop_id: sheet.shopId,
      shop_name: sheet.shopName,
      shop_order_latest_30_cnt: sheet.orders30d,
      category: sheet.industry,
      shop_type: sheet.shopType,
      shop_sub_score: [],
      shop_analysis: sheet.metrics.map((metric) => analysisRow(metric, sheet, scene)),
    },
  })
}

function analysisRow(metric: TruthMetric, sheet: ScoreSheetTruth, scene: Scene) {
  const titles = TITLES[metric.id] ?? ['', '']
  const dimension = DIMENSION_OF[metric.id] ?? 'logistics'
  const labels = COUNT_LABELS[metric.id]
  return {
    title: scene.scoreLayout === '2026-09' ? titles[1] : titles[0],
    dimension,
    value: {
      value_type: metric.shown?.endsWith('%') ? 2 : 1,
      value_figure: metric.value,
      value_text: metric.shown,
    },
    node_score_info: {
      node_score: metric.score,
      node_weight: metric.weight,
      node_score_weight: metric.weight,
    },
    tiers: metric.tiers?.map((tier) => ({ ...tier, text: tierBound(tier.bound, metric) })) ?? [],
    counts:
      labels && metric.numerator !== null
        ? [
            { label: labels[0], value: countText(metric.id, metric.numerator) },
            { label: labels[1], value: String(metric.denominator) },
          ]
        : [],
    stage: sheet.stage,
  }
}

function countText(id: string, count: number): string {
  return id === 'reviewHours' ? `${count}小时` : String(count)
}

/** A bound in the words of the metric's own figure. */
function tierBound(bound: number, metric: TruthMetric): string {
  const unit = /[%小时秒分]+$/.exec(metric.shown ?? '')?.[0] ?? ''
  return unit === '%' ? `${Number((bound * 100).toFixed(4))}%` : `${bound}${unit}`
}
