import type { PackNumber } from '../../schema/rule-pack'
import {
  APPEALS_2022,
  APPLIANCES_2026_06,
  DISPUTES_2026_06,
  FREIGHT_INSURANCE,
  FRESH_SERVICES,
  PASSIVE_2026_07,
  REVIEWS_2022,
  SEVEN_DAY_2026_06,
  TIME_LIMITS,
} from './douyin-sources'
import { numbersFrom } from './make-rows'

/**
 * Time limits. No official table of after-sale time-outs was found, so a ticket's own countdown wins over every
 * one of these; each says whose text it rests on.
 */
export const DOUYIN_DEADLINES: PackNumber[] = [
  ...numbersFrom(TIME_LIMITS, [
    ['deadline.reviewHours', 48, 'hours', '商家审核售后申请的时限，到点自动同意'],
    ['deadline.returnSignedHours', 48, 'hours', '退货签收后确认退款的时限'],
    ['deadline.returnUploadedDays', 7, 'days', '退货单号上传后自动退款（较早的说法）'],
    ['deadline.buyerReturnDays', 7, 'days', '买家寄回退货的时限，到点售后关闭'],
    ['deadline.afterRefusalHours', 48, 'hours', '拒绝后买家找平台介入的时限，到点售后关闭'],
    ['deadline.exchangeInspectHours', 48, 'hours', '换货验货的时限'],
    ['deadline.exchangeShipHours', 48, 'hours', '换货重新发货的时限'],
    ['deadline.afterSaleDays', 15, 'days', '确认收货后多少天内可申请售后（多数类目）'],
    ['deadline.afterSaleDaysLong', 60, 'days', '确认收货后多少天内可申请售后（部分类目）'],
  ]),
  ...numbersFrom(FRESH_SERVICES, [
    ['deadline.freshReviewHours', 24, 'hours', '坏了包退类服务：审核时限，到点算同意'],
    ['deadline.freshEscalateHours', 24, 'hours', '坏了包退类服务：拒绝后买家找平台的时限'],
  ]),
  ...numbersFrom(APPLIANCES_2026_06, [
    [
      'deadline.applianceDecideHours',
      36,
      'hours',
      '大家电检测不通过：预约日 24 点后多少小时内决定，到点算同意',
    ],
    ['deadline.applianceRefundHours', 24, 'hours', '大家电取件后多少小时内退款'],
  ]),
  ...numbersFrom(DISPUTES_2026_06, [
    ['deadline.platformEvidenceHours', 24, 'hours', '平台要举证，一般多少小时内交，不交按现有材料判'],
    ['refund.smallDefectShare', 0.3, 'rate', '小瑕疵，平台最多判退实付的多少'],
  ]),
  ...numbersFrom(PASSIVE_2026_07, [
    ['deadline.platformTicketHours', null, 'hours', '平台介入工单的时限，细则只说「平台规定时效」'],
    ['deadline.regulatorTicketHours', 24, 'hours', '监管投诉工单的时限'],
  ]),
  ...numbersFrom(SEVEN_DAY_2026_06, [
    ['deadline.sevenDayHours', 168, 'hours', '七天无理由：签收次日零点起多少小时'],
  ]),
  ...numbersFrom(FREIGHT_INSURANCE, [
    ['freightInsurance.applyDays', 90, 'days', '运费险：发货后多少天内申请的退换货有保'],
  ]),
  ...numbersFrom(REVIEWS_2022, [
    ['review.firstDays', 15, 'days', '订单完成后几天内可以评价'],
    ['review.followUpDays', 90, 'days', '首评后几天内可以追评'],
    ['review.followUpDaysWithoutFirst', 180, 'days', '没有首评时几天内可以追评'],
  ]),
  ...numbersFrom(APPEALS_2022, [
    ['deadline.reviewAppealDays', 30, 'days', '评价申诉的时限'],
    ['deadline.arbitrationAppealDays', 7, 'days', '仲裁、赔付、品退申诉的时限，只能申诉一次'],
    ['deadline.missingProofDays', 3, 'days', '申诉缺材料，几天内补'],
  ]),
]
