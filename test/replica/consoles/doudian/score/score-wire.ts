import type { DimensionId } from '../../../shop/shape'

export interface SubScore {
  value: number | null
  weight: number | null
}

export interface Overview {
  experience_score: { value: number | null; rating: string }
  goods_score: SubScore
  logistics_score: SubScore
  service_score: SubScore
  bad_behavior_deduct_score: number
  bonus_score: number | null
  update_time: string
}

export interface AnalysisRow {
  title: string
  dimension: DimensionId
  value: { value_figure: number | null; value_text: string | null }
  node_score_info: { node_score: number | null; node_weight: number | null }
  tiers: { op: string; text: string; score: number }[]
  counts: { label: string; value: string }[]
}

export interface Analysis {
  shop_id: string
  shop_name: string
  shop_order_latest_30_cnt: number | null
  category: string | null
  shop_type: string | null
  shop_analysis: AnalysisRow[]
}

export interface ScoreProps {
  overview: Overview
  analysis: Analysis
}

/** source: 'seen'. */
export const DIMENSION_TITLES: [DimensionId, string][] = [
  ['goods', '商品体验得分'],
  ['logistics', '物流体验得分'],
  ['service', '服务体验得分'],
]

export function subScore(overview: Overview, id: DimensionId): SubScore {
  return overview[`${id}_score`]
}

/** `80%` of a fraction. */
export function percent(fraction: number | null): string {
  return fraction === null ? '-' : `${Math.round(fraction * 1000) / 10}%`
}
