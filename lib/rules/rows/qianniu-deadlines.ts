import type { PackNumber } from '../../schema/rule-pack'
import { numbersFrom } from './make-rows'
import {
  DISPUTES_2016,
  REFUSE_API,
  RETURN_LIMITS_2022,
  SEVEN_DAY_2019,
  TIME_LIMITS_2020,
  TIME_LIMITS_2022,
  TMALL_LIMITS_2022,
} from './qianniu-sources'

/** Time limits. The newest change found is of 2022: a refund's own countdown wins over every one of these. */
export const QIANNIU_DEADLINES: PackNumber[] = [
  ...numbersFrom(TIME_LIMITS_2020, [
    ['deadline.unshippedHours', 24, 'hours', '未发货仅退款：商家答复的时限，到点退款'],
    ['deadline.afterRefusalDays', 5, 'days', '实物：拒绝后买家修改或找平台的时限，到点退款关闭'],
    ['deadline.afterRefusalDaysVirtual', 3, 'days', '虚拟商品：拒绝后买家修改或找平台的时限'],
  ]),
  ...numbersFrom(TIME_LIMITS_2022, [
    ['deadline.shippedRefundHours', 48, 'hours', '已发货仅退款：商家答复的时限，到点默认同意'],
    ['deadline.returnAnswerHours', 48, 'hours', '退货退款：商家第一次答复的时限，到点自动同意退货'],
    ['deadline.answerAgainHours', 48, 'hours', '买家修改申请后，商家再答复的时限'],
    ['deadline.buyerReturnDays', 7, 'days', '同意退货后买家寄出的时限，到点退款关闭'],
    ['deadline.afterSaleDays', 15, 'days', '交易成功后几天内可以申请售后'],
  ]),
  ...numbersFrom(RETURN_LIMITS_2022, [
    ['deadline.returnSignedHours', 72, 'hours', '退货签收后商家确认的时限，到点退款'],
    ['deadline.returnUnsignedDays', 10, 'days', '退货没轨迹或没签收，最长几天'],
  ]),
  ...numbersFrom(TMALL_LIMITS_2022, [
    ['deadline.voucherHours', 24, 'hours', '天猫电子凭证（售中自动退款）的时限'],
    ['deadline.interceptDays', 5, 'days', '商家点了拦截快递后的时限，到点退款'],
    ['deadline.negotiateReturnDays', 5, 'days', '商家点了协商退货退款后，买家答复的时限'],
  ]),
  ...numbersFrom(SEVEN_DAY_2019, [
    ['deadline.sevenDayHours', 168, 'hours', '七天无理由：签收次日零点起多少小时'],
  ]),
  ...numbersFrom(DISPUTES_2016, [
    ['deadline.evidenceDays', 3, 'days', '平台介入后双方举证的时限'],
    ['deadline.counterEvidenceHours', 24, 'hours', '买家举证后商家再举证的时限'],
    ['deadline.appealHours', 72, 'hours', '判定后申诉的时限'],
  ]),
  ...numbersFrom(REFUSE_API, [
    ['refuse.noteMinCharacters', 2, 'characters', '拒绝说明最少几个字'],
    ['refuse.noteMaxCharacters', 200, 'characters', '拒绝说明最多几个字'],
  ]),
]
