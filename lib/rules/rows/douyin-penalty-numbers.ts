import type { Cited, PackNumber } from '../../schema/rule-pack'
import {
  FAKE_TRADE_2026_08,
  HARASSMENT,
  PASSIVE_2025_09,
  PASSIVE_2025_09_INFERRED,
  PASSIVE_2026_07,
} from './douyin-sources'
import { numbersFrom, type NumberRow } from './make-rows'

/** 无故拒绝售后: the same figures in both versions of the rule. */
const REFUSAL: readonly NumberRow[] = [
  ['ladder.refusal.rateMultiple', 5, 'multiple', '无故拒绝：售后拒绝率超过行业均值多少倍'],
  ['ladder.refusal.dailyMean', 5, 'count', '无故拒绝：日均几单起警告'],
  ['ladder.refusal.dailyMeanSevere', 10, 'count', '无故拒绝：日均几单起按最重一档'],
  ['ladder.refusal.productDaily', 5, 'count', '无故拒绝：同一商品每天几单（且超过倍数）起按最重一档'],
  ['ladder.refusal.level2.prior', 1, 'count', '无故拒绝：同一自然周已有几次违规，再犯按第二档'],
  ['ladder.refusal.level2.fineFen', 10_000, 'fen', '无故拒绝第二档：罚款'],
  ['ladder.refusal.level2.freezeDays', 15, 'days', '无故拒绝第二档：冻结近几天货款'],
  ['ladder.refusal.level3.prior', 3, 'count', '无故拒绝：同一自然周已有几次违规，再犯按第三档'],
  ['ladder.refusal.level3.fineFen', 30_000, 'fen', '无故拒绝第三档：罚款'],
  ['ladder.refusal.level3.freezeDays', 30, 'days', '无故拒绝第三档：冻结近几天货款'],
  ['ladder.refusal.appealDays', 7, 'days', '无故拒绝：几天内可以申诉'],
  ['ladder.refusal.answerWorkdays', 5, 'days', '无故拒绝：申诉几个工作日内答复'],
  ['compensation.share', 0.1, 'rate', '无故拒绝赔买家：最多实付的多少'],
  ['compensation.minFen', 500, 'fen', '无故拒绝赔买家：最少'],
  ['compensation.maxFen', 5_000, 'fen', '无故拒绝赔买家：最多'],
]
const TICKETS_AND_MOCKERY: readonly NumberRow[] = [
  ['ladder.ticket.smallWeek', 5, 'count', '平台介入工单：一个自然周不到几单按单数算'],
  ['ladder.ticket.lateCount1', 2, 'count', '平台介入工单：单数少时，逾期几单起警告'],
  ['ladder.ticket.lateCount2', 3, 'count', '平台介入工单：单数少时，逾期几单起罚款'],
  ['ladder.ticket.lateRate1', 0.3, 'rate', '平台介入工单：逾期率多少起警告'],
  ['ladder.ticket.lateRate2', 0.6, 'rate', '平台介入工单：逾期率多少起罚款'],
  ['ladder.ticket.salesShare', 0.0015, 'rate', '平台介入工单：罚本周成交额的多少'],
  ['ladder.ticket.fineMinFen', 3_000, 'fen', '平台介入工单：罚款最少'],
  ['ladder.ticket.fineMaxFen', 20_000, 'fen', '平台介入工单：罚款最多'],
  ['ladder.mockery.count1', 3, 'count', '嘲讽贬低：一个自然周几个会话起警告'],
  ['ladder.mockery.count2', 10, 'count', '嘲讽贬低：一个自然周几个会话起罚第一档'],
  ['ladder.mockery.count3', 15, 'count', '嘲讽贬低：一个自然周几个会话起罚第二档'],
  ['ladder.mockery.fine2Fen', 10_000, 'fen', '嘲讽贬低：罚款第一档'],
  ['ladder.mockery.fine3Fen', 20_000, 'fen', '嘲讽贬低：罚款第二档'],
  ['ladder.mockery.compensation.share', 0.05, 'rate', '嘲讽贬低赔买家：订单金额的多少'],
  ['ladder.mockery.compensation.minFen', 500, 'fen', '嘲讽贬低赔买家：最少'],
  ['ladder.mockery.compensation.maxFen', 3_000, 'fen', '嘲讽贬低赔买家：最多'],
]
const SLOW_LABEL = '回复慢：大量会话平均响应超过多少秒算消极服务'
const slowFrom = (cite: Cited, seconds: number | null): PackNumber[] =>
  numbersFrom(cite, [
    [
      'slow.meanSeconds',
      seconds,
      'seconds',
      seconds === null ? `${SLOW_LABEL}。新细则去掉了数字` : SLOW_LABEL,
    ],
  ])

/** 骚扰他人: the text names no first day. */
const HARASSING = numbersFrom(HARASSMENT, [
  ['ladder.harassment.fine2Fen', 50_000, 'fen', '骚扰他人：第二档罚款'],
  ['ladder.harassment.fine3Fen', 600_000, 'fen', '骚扰他人：清退时罚款'],
  ['ladder.harassment.compensationFen', 30_000, 'fen', '骚扰他人：赔买家'],
])
/** 虚假交易, which contains 诱导好评 since 2026-08-10. */
const FAKE_TRADE = numbersFrom(FAKE_TRADE_2026_08, [
  ['ladder.fakeTrade.windowDays', 90, 'days', '虚假交易（含诱导好评）：按最近几天的次数定档'],
  ['ladder.fakeTrade.fineShare', 0.01, 'rate', '虚假交易第二档：罚相关成交额的多少'],
  ['ladder.fakeTrade.fineMinFen', 100_000, 'fen', '虚假交易第二档：罚款最少'],
  ['ladder.fakeTrade.fineMaxFen', 2_000_000, 'fen', '虚假交易第二档：罚款最多'],
])

/** Packs that ended before 2026-07-31. Tickets and mockery of that time we know from the newer text only. */
export const PENALTIES_2025_09: PackNumber[] = [
  ...numbersFrom(PASSIVE_2025_09, REFUSAL),
  ...numbersFrom(PASSIVE_2025_09_INFERRED, TICKETS_AND_MOCKERY),
  ...slowFrom(PASSIVE_2025_09, 90),
  ...HARASSING,
]
/** In the pack of 2026-07-14 the newer text takes over on 2026-07-31. */
export const PENALTIES_2026_07: PackNumber[] = [
  ...PENALTIES_2025_09,
  ...numbersFrom(PASSIVE_2026_07, [...REFUSAL, ...TICKETS_AND_MOCKERY]),
  ...slowFrom(PASSIVE_2026_07, null),
  ...FAKE_TRADE,
]
export const PENALTIES_2026_09: PackNumber[] = [
  ...numbersFrom(PASSIVE_2026_07, [...REFUSAL, ...TICKETS_AND_MOCKERY]),
  ...slowFrom(PASSIVE_2026_07, null),
  ...HARASSING,
  ...FAKE_TRADE,
]
