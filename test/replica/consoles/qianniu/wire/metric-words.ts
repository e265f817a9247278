import type { DimensionId } from '../../../shop/shape'

/** A metric's words on the console and on the wire. */
export interface MetricWords {
  id: string
  dimension: DimensionId
  code: string
  name: string
  unit: 'percent' | 'hours'
}

/** Metrics of the console. source: names 'seen', codes 'seen' for the four of public code, else 'inferred' */
export const METRICS: readonly MetricWords[] = [
  {
    id: 'negativeFeedbackRate',
    dimension: 'goods',
    code: 'neg_itm_feedback_rate',
    name: '商品负反馈率',
    unit: 'percent',
  },
  {
    id: 'positiveReviewRate',
    dimension: 'goods',
    code: 'good_itm_eva_rate',
    name: '商品好评率',
    unit: 'percent',
  },
  {
    id: 'firstQualityReturnRate',
    dimension: 'goods',
    code: 'first_qlty_rfd_rate',
    name: '首次品退率',
    unit: 'percent',
  },
  { id: 'badReviewRate', dimension: 'goods', code: 'bad_itm_eva_rate', name: '商品差评率', unit: 'percent' },
  {
    id: 'pickup48hRate',
    dimension: 'logistics',
    code: '48h_pickup_rate',
    name: '48小时揽收及时率',
    unit: 'percent',
  },
  {
    id: 'arrivalHours',
    dimension: 'logistics',
    code: 'lgt_arrive_hours',
    name: '物流到货时长',
    unit: 'hours',
  },
  {
    id: 'logisticsAbnormalRate',
    dimension: 'logistics',
    code: 'lgt_abnormal_rate',
    name: '物流异常率',
    unit: 'percent',
  },
  {
    id: 'badLogisticsReviewRate',
    dimension: 'logistics',
    code: 'lgt_bad_eva_rate',
    name: '物流差评率',
    unit: 'percent',
  },
  {
    id: 'reply3MinRate',
    dimension: 'service',
    code: '3min_manual_rsp_rate',
    name: '旺旺3分钟人工响应率',
    unit: 'percent',
  },
  {
    id: 'wangwangSatisfactionRate',
    dimension: 'service',
    code: 'ww_satisfy_rate',
    name: '旺旺满意度',
    unit: 'percent',
  },
  {
    id: 'refundHandlingHours',
    dimension: 'service',
    code: 'rfd_handle_hours',
    name: '退款处理时长',
    unit: 'hours',
  },
  {
    id: 'platformHelpRate',
    dimension: 'service',
    code: 'plt_help_rate',
    name: '平台求助率',
    unit: 'percent',
  },
]

/** The three parts of the total, in the console's order. source: 'seen' */
export const DIMENSIONS: readonly {
  id: DimensionId
  code: 'newGoods' | 'newLogistics' | 'newServices'
  name: string
}[] = [
  { id: 'goods', code: 'newGoods', name: '宝贝质量' },
  { id: 'logistics', code: 'newLogistics', name: '物流速度' },
  { id: 'service', code: 'newServices', name: '服务保障' },
]
