import type { PackMetric } from '../../schema/rule-pack'
import {
  DSR,
  FIRST_QUALITY_RETURN,
  PLATFORM_HELP_TEXT,
  REPLY_3_MIN,
  SCORE_2025_06,
  SCORE_2026_03,
  WINDOW_30,
  WINDOW_OBSERVED,
} from './qianniu-sources'

const ALL_DAY = { countedFrom: null, countedTo: null, scored: true } as const
/** The 30 days that end yesterday, where no page was seen to name its days. */
const LAST_30 = { ...ALL_DAY, fromDaysAgo: 30, toDaysAgo: 1, windowCite: WINDOW_30 } as const
/** 30 days whose last one lies `toDaysAgo` back, as a console page named them. */
const seen = (toDaysAgo: number) =>
  ({ ...ALL_DAY, fromDaysAgo: toDaysAgo + 29, toDaysAgo, windowCite: WINDOW_OBSERVED }) as const

const ONE_BAD_ORDER = { numerator: 1, denominator: 0 } as const
const ONE_NOT_GOOD = { numerator: 0, denominator: 1 } as const

/** 宝贝质量 since 2026-03-16. */
export const NEGATIVE_FEEDBACK: PackMetric = {
  ...SCORE_2026_03,
  ...seen(2),
  id: 'negativeFeedbackRate',
  dimension: 'goods',
  unit: 'rate',
  better: 'lower',
  numerator: '第一次退款原因是品质，或描述相符打了 1 到 2 星的签收订单数',
  denominator: '近30天签收的订单数',
  badEvent: ONE_BAD_ORDER,
  boundedByOrders: true,
}
export const POSITIVE_REVIEW: PackMetric = {
  ...SCORE_2026_03,
  ...seen(2),
  id: 'positiveReviewRate',
  dimension: 'goods',
  unit: 'rate',
  better: 'higher',
  numerator: '描述相符打 4 到 5 星的评价数',
  denominator: '近30天描述相符的评价数',
  badEvent: ONE_NOT_GOOD,
  boundedByOrders: false,
}
/** 宝贝质量 from 2025-06-30 until then. */
export const FIRST_QUALITY: PackMetric = {
  ...FIRST_QUALITY_RETURN,
  ...seen(2),
  windowCite: FIRST_QUALITY_RETURN,
  id: 'firstQualityReturnRate',
  dimension: 'goods',
  unit: 'rate',
  better: 'lower',
  numerator: '第一次退款原因是品质的订单数，之后改原因、撤销都不撤回',
  denominator: '近30天支付且已签收的订单数',
  badEvent: ONE_BAD_ORDER,
  boundedByOrders: true,
}
export const BAD_REVIEW: PackMetric = {
  ...SCORE_2025_06,
  ...LAST_30,
  id: 'badReviewRate',
  dimension: 'goods',
  unit: 'rate',
  better: 'lower',
  numerator: '描述相符打 1 到 2 星的评价数',
  denominator: '近30天确认收货的订单数',
  badEvent: ONE_BAD_ORDER,
  boundedByOrders: true,
}
export const PICKUP_48H: PackMetric = {
  ...SCORE_2026_03,
  ...seen(4),
  id: 'pickup48hRate',
  dimension: 'logistics',
  unit: 'rate',
  better: 'higher',
  numerator: '付款后 48 小时内（或店铺承诺的更短时间内）揽收的订单数，一个包裹晚整单算晚',
  denominator: '近30天应揽收的订单数',
  badEvent: ONE_NOT_GOOD,
  boundedByOrders: true,
}
export const ARRIVAL_HOURS: PackMetric = {
  ...SCORE_2026_03,
  ...seen(11),
  id: 'arrivalHours',
  dimension: 'logistics',
  unit: 'hours',
  better: 'lower',
  numerator: '从付款到签收的总小时数',
  denominator: '近30天签收的订单数',
  badEvent: null,
  boundedByOrders: true,
}
/** Scored at the launch only; what it counts was never found. */
export const LOGISTICS_ABNORMAL: PackMetric = {
  ...SCORE_2025_06,
  ...LAST_30,
  id: 'logisticsAbnormalRate',
  dimension: 'logistics',
  unit: 'rate',
  better: 'lower',
  numerator: null,
  denominator: '近30天应揽收的订单数',
  badEvent: ONE_BAD_ORDER,
  boundedByOrders: true,
}
/** Some categories only. */
export const BAD_LOGISTICS_REVIEW: PackMetric = {
  ...SCORE_2026_03,
  ...LAST_30,
  id: 'badLogisticsReviewRate',
  dimension: 'logistics',
  unit: 'rate',
  better: 'lower',
  numerator: '物流服务打 1 到 2 星的订单数（只有部分类目考核）',
  denominator: '近30天确认收货的订单数',
  badEvent: ONE_BAD_ORDER,
  boundedByOrders: true,
}
export const REPLY_WITHIN_3_MIN: PackMetric = {
  ...SCORE_2026_03,
  ...seen(1),
  countedFrom: '08:00:00',
  countedTo: '23:00:00',
  windowCite: REPLY_3_MIN,
  id: 'reply3MinRate',
  dimension: 'service',
  unit: 'rate',
  better: 'higher',
  numerator: '3 分钟内有人答的轮数（智能辅助算，全自动机器人和自动回复不算，没答就转走算没答）',
  denominator: '8 点到 23 点买家问的轮数',
  badEvent: ONE_NOT_GOOD,
  boundedByOrders: false,
}
export const WANGWANG_SATISFACTION: PackMetric = {
  ...SCORE_2026_03,
  ...seen(3),
  id: 'wangwangSatisfactionRate',
  dimension: 'service',
  unit: 'rate',
  better: 'higher',
  numerator: '评了满意或很满意的数量（没解决的剔除）',
  denominator: '近30天收到的旺旺评价数',
  badEvent: ONE_NOT_GOOD,
  boundedByOrders: false,
}
export const REFUND_HANDLING: PackMetric = {
  ...SCORE_2026_03,
  ...seen(2),
  id: 'refundHandlingHours',
  dimension: 'service',
  unit: 'hours',
  better: 'lower',
  numerator: '商家处理退款的总小时数（仅退款最后成功的，从第一次申请算起，拒绝过也不断）',
  denominator: '近30天完结的退款数',
  badEvent: null,
  boundedByOrders: false,
}
export const PLATFORM_HELP: PackMetric = {
  ...SCORE_2026_03,
  ...seen(1),
  id: 'platformHelpRate',
  dimension: 'service',
  unit: 'rate',
  better: 'lower',
  numerator: '纠纷、投诉和找平台咨询的数量（优+买家按更高倍数算）',
  denominator: '近30天支付的订单数',
  badEvent: ONE_BAD_ORDER,
  boundedByOrders: true,
}
/** The launch counted disputes and complaints over paid sub-orders. */
export const PLATFORM_HELP_2025: PackMetric = {
  ...PLATFORM_HELP,
  ...PLATFORM_HELP_TEXT,
  numerator: '纠纷加投诉的数量，退款最后关闭的不算（优+买家按更高倍数算）',
  denominator: '近30天支付的子订单数',
}

const dsr = (id: 'dsrGoods' | 'dsrService' | 'dsrLogistics', what: string): PackMetric => ({
  ...DSR,
  ...ALL_DAY,
  id,
  dimension: ({ dsrGoods: 'goods', dsrService: 'service', dsrLogistics: 'logistics' } as const)[id],
  fromDaysAgo: 180,
  toDaysAgo: 1,
  windowCite: {
    ...DSR,
    source: '规则写「连续六个月」，文章按 180 天滚动，哪天截止没找到',
    confidence: 'inferred',
  },
  unit: 'stars',
  better: 'higher',
  numerator: `近六个月${what}的星数加起来（同一买家每个自然月只算前 3 次）`,
  denominator: '近六个月的评分次数',
  badEvent: { numerator: 1, denominator: 1 },
  boundedByOrders: false,
})
/** 店铺动态评分, the older three averages. */
export const DSR_METRICS: readonly PackMetric[] = [
  dsr('dsrGoods', '描述相符'),
  dsr('dsrService', '服务态度'),
  dsr('dsrLogistics', '物流服务'),
]
