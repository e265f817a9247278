import type { PackMetric } from '../../schema/rule-pack'
import {
  READ_BACK,
  REFUSAL_RATE_2023,
  SCORE_2026_05,
  SCORE_2026_07,
  SCORE_2026_09,
  WINDOW_30,
} from './douyin-sources'

/** «近30天», read as the 30 days that end yesterday. */
const LAST_30 = {
  fromDaysAgo: 30,
  toDaysAgo: 1,
  countedFrom: null,
  countedTo: null,
  scored: true,
  windowCite: WINDOW_30,
} as const
/** Human sessions that began in these hours, holidays included. */
const CHAT_HOURS = { ...LAST_30, countedFrom: '08:00:00', countedTo: '22:59:59' } as const

/** (k+1)/n: the order is counted already. */
const ONE_BAD_ORDER = { numerator: 1, denominator: 0 } as const
/** k/(n+1): one more that is not good. */
const ONE_NOT_GOOD = { numerator: 0, denominator: 1 } as const
/** (k+1)/(n+1), also (Σ+1 star)/(N+1). */
const ONE_BAD_RATING = { numerator: 1, denominator: 1 } as const
/** A round that nobody answered counts ten minutes. */
const ONE_UNANSWERED = { numerator: 600, denominator: 1 } as const

/** Metrics of the score since 2025-03-15, as the text of 2026-05-07 defines them. */
export const GOODS_RATING: PackMetric = {
  ...SCORE_2026_05,
  ...LAST_30,
  id: 'goodsRating',
  dimension: 'goods',
  unit: 'stars',
  better: 'higher',
  numerator: '近30天签收订单里，买家给商品打的星数加起来',
  denominator: '这些订单里评了分的订单数',
  badEvent: ONE_BAD_RATING,
  boundedByOrders: false,
}
export const QUALITY_RETURN: PackMetric = {
  ...SCORE_2026_05,
  ...LAST_30,
  id: 'qualityReturnRate',
  dimension: 'goods',
  unit: 'rate',
  better: 'lower',
  numerator: '买家第一次申请就选了品质原因的订单数，之后改原因或被拒都不撤回',
  denominator: '近30天物流签收的订单数',
  badEvent: ONE_BAD_ORDER,
  boundedByOrders: true,
}
export const PICKUP_ON_TIME: PackMetric = {
  ...READ_BACK,
  ...LAST_30,
  id: 'pickupOnTimeRate',
  dimension: 'logistics',
  unit: 'rate',
  better: 'higher',
  numerator: '按时揽收的订单数（现货到次日 23:59:59，预售到承诺时间）',
  denominator: '近30天应揽收的订单数',
  badEvent: ONE_NOT_GOOD,
  boundedByOrders: true,
}
export const PICKUP_SCORE: PackMetric = {
  ...SCORE_2026_05,
  ...LAST_30,
  id: 'pickupScore',
  dimension: 'logistics',
  unit: 'points',
  better: 'higher',
  numerator: '每单按揽收快慢得的 50 到 100 分加起来（18 点到次日 6 点付款的从 6 点起算）',
  denominator: '近30天揽收的订单数',
  badEvent: null,
  boundedByOrders: true,
}
export const PICKUP_HOURS: PackMetric = {
  ...SCORE_2026_09,
  ...LAST_30,
  id: 'pickupHours',
  dimension: 'logistics',
  unit: 'hours',
  better: 'lower',
  numerator: '从付款到揽收的总小时数（18 点到次日 6 点付款的从 6 点起算）',
  denominator: '近30天揽收的订单数',
  badEvent: null,
  boundedByOrders: true,
}
export const DELIVERY_ON_TIME: PackMetric = {
  ...SCORE_2026_05,
  ...LAST_30,
  id: 'deliveryOnTimeRate',
  dimension: 'logistics',
  unit: 'rate',
  better: 'higher',
  numerator: '在线路时效内送到的运单数，轨迹异常赔付的算没达成',
  denominator: '近30天应送达的运单数',
  badEvent: ONE_NOT_GOOD,
  boundedByOrders: false,
}
export const LOGISTICS_RETURN: PackMetric = {
  ...SCORE_2026_05,
  ...LAST_30,
  id: 'logisticsReturnRate',
  dimension: 'logistics',
  unit: 'rate',
  better: 'lower',
  numerator: '第一次申请原因是发货物流、且被判责或赔付的订单数',
  denominator: '近30天支付的订单数',
  badEvent: ONE_BAD_ORDER,
  boundedByOrders: true,
}
export const DAMAGE_RETURN: PackMetric = {
  ...SCORE_2026_09,
  ...LAST_30,
  id: 'damageReturnRate',
  dimension: 'logistics',
  unit: 'rate',
  better: 'lower',
  numerator: '第一次申请原因是商品或包装破损的订单数',
  denominator: '近30天支付的订单数',
  badEvent: ONE_BAD_ORDER,
  boundedByOrders: true,
}
export const HANDLING_ON_TIME: PackMetric = {
  ...SCORE_2026_05,
  ...LAST_30,
  id: 'handlingOnTimeRate',
  dimension: 'service',
  unit: 'rate',
  better: 'higher',
  numerator: '在行业时限内处理完的退款成功售后单数，平台处理的和协商的时间不算',
  denominator: '近30天退款成功的已发货退款和退货退款单数',
  badEvent: ONE_NOT_GOOD,
  boundedByOrders: false,
}
/** An application between 23:00 and 08:00 starts its clock at 08:00: see the numbers `review.*`. */
export const REVIEW_HOURS: PackMetric = {
  ...SCORE_2026_07,
  ...LAST_30,
  id: 'reviewHours',
  dimension: 'service',
  unit: 'hours',
  better: 'lower',
  numerator: '从申请到同意退款（退货退款是到同意退货）的总小时数，23 点到 8 点申请的从 8 点起算',
  denominator: '近30天退款成功的已发货退款和退货退款单数',
  badEvent: null,
  boundedByOrders: false,
}
export const IM_RESPONSE: PackMetric = {
  ...SCORE_2026_05,
  ...CHAT_HOURS,
  id: 'imResponseSeconds',
  dimension: 'service',
  unit: 'seconds',
  better: 'lower',
  numerator: '每一轮从买家问到人工答的总秒数，一直没答的按 10 分钟',
  denominator: '人工会话的咨询轮数（8:00:00–22:59:59 开始的会话）',
  badEvent: ONE_UNANSWERED,
  boundedByOrders: false,
}
export const IM_DISSATISFACTION: PackMetric = {
  ...SCORE_2026_07,
  ...CHAT_HOURS,
  id: 'imDissatisfactionRate',
  dimension: 'service',
  unit: 'rate',
  better: 'lower',
  numerator: '买家给人工客服打 1 到 3 星的会话数',
  denominator: '买家评价了人工客服的会话数',
  badEvent: ONE_BAD_RATING,
  boundedByOrders: false,
}
/** Fault is not part of the definition: whoever turns to the platform counts. */
export const PLATFORM_HELP: PackMetric = {
  ...SCORE_2026_07,
  ...LAST_30,
  id: 'platformHelpRate',
  dimension: 'service',
  unit: 'rate',
  better: 'lower',
  numerator: '升级到平台的订单数（售后仲裁，或找过商家后又为同一件事找平台、投诉）',
  denominator: '找过商家的订单数（申请过售后，或咨询过人工客服）',
  badEvent: ONE_BAD_ORDER,
  boundedByOrders: true,
}
/** In no score since 2025-03-15; the penalties for 无故拒绝售后 compare it with the industry's mean. */
export const REFUSAL_RATE: PackMetric = {
  ...REFUSAL_RATE_2023,
  ...LAST_30,
  id: 'refusalRate',
  dimension: null,
  unit: 'rate',
  better: 'lower',
  numerator: '近30天完结的发货后售后里，最后一次有效结果是拒绝的订单数（2023 年口径，有多项剔除）',
  denominator: '近30天完结的发货后有效售后订单数',
  badEvent: ONE_BAD_RATING,
  boundedByOrders: true,
  scored: false,
}
