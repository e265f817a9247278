import type { PackNumber } from '../../schema/rule-pack'
import {
  BONUS_2026_01,
  BROKEN_PROMISE_TAOBAO,
  BROKEN_PROMISE_TMALL,
  DSR,
  FIRST_QUALITY_RETURN,
  LAUNCH_FORUM,
  LINE_48,
  MEAN_REPLY,
  PLATFORM_HELP_TEXT,
  READ_BACK_2025,
  REPLY_3_MIN,
  SCORE_2025_06,
  SCORE_2026_03,
} from './qianniu-sources'
import { numbersFrom, type NumberRow } from './make-rows'

const SCALE: readonly NumberRow[] = [
  ['scale.min', 3, 'stars', '真实体验分最低'],
  ['scale.max', 5, 'stars', '真实体验分最高，加分后也不超过'],
]
const STAGE: readonly NumberRow[] = [
  ['stage.minOrders', 30, 'count', '近30天有效支付订单满多少单才有分'],
  ['stage.windowDays', 30, 'days', '按最近几天看单量'],
  ['stage.windowDaysLong', 90, 'days', '部分低频类目按最近几天看单量'],
]
const PAGE_ONLY = '按主营类目不同，页面上有就用页面的，也可以自己填'
const WEIGHTS: readonly NumberRow[] = [
  ['weight.goods', null, 'rate', `宝贝质量的权重。${PAGE_ONLY}`],
  ['weight.logistics', null, 'rate', `物流速度的权重。${PAGE_ONLY}`],
  ['weight.service', null, 'rate', `服务保障的权重。${PAGE_ONLY}`],
]
const DEDUCTIONS: readonly NumberRow[] = [
  ['deduction.fakeGoods', null, 'stars', '售假降多少分，规则没写，看页面'],
  ['deduction.notAsDescribed', null, 'stars', '描述或品质不符降多少分，规则没写，看页面'],
  ['deduction.confusingItems', null, 'stars', '发布混淆商品降多少分，规则没写，看页面'],
  ['deduction.logisticsTrack', null, 'stars', '物流轨迹异常降多少分，规则没写，看页面'],
  ['deduction.unjustifiedRefusal', 0, 'stars', '拒绝售后直接扣多少分（规则里没有这一项）'],
]
/** What both versions of 真实体验分 share, from texts of their own. */
const AROUND: PackNumber[] = [
  ...numbersFrom(REPLY_3_MIN, [['response.replyWithinSeconds', 180, 'seconds', '旺旺多少秒内有人答才算']]),
  ...numbersFrom(MEAN_REPLY, [
    ['response.unansweredSeconds', 600, 'seconds', '旺旺平响：当天没答的一轮按多少秒算（只是诊断，不计分）'],
  ]),
  ...numbersFrom(PLATFORM_HELP_TEXT, [
    ['platformHelp.weightedBuyer', 3, 'multiple', '优+买家的平台求助算几次'],
    ['platformHelp.updateHours', 48, 'hours', '退款状态变了以后，平台求助多少小时更新'],
  ]),
  ...numbersFrom(FIRST_QUALITY_RETURN, [
    ['firstQuality.minOrders', 10, 'count', '近30天支付订单不到多少，不考核首次品退率'],
  ]),
  ...numbersFrom(BROKEN_PROMISE_TMALL, [
    ['tmall.points.refusedDuty', 6, 'points', '天猫：平台判定该退还拒绝，每次扣违规分'],
    ['tmall.points.brokenPromise', 4, 'points', '天猫：其他承诺没做到，每次扣违规分'],
  ]),
  ...numbersFrom(BROKEN_PROMISE_TAOBAO, [
    ['taobao.points.refusedDuty', 4, 'points', '淘宝：平台判定该退还拒绝，每次扣违规分'],
  ]),
  ...numbersFrom(LINE_48, [['target.total', 4.8, 'stars', '目标分：平台不主动介入已收货仅退款的线']]),
]

export const SCORE_NUMBERS_2025_06: PackNumber[] = [
  ...numbersFrom({ ...SCORE_2025_06, confidence: 'third-party' }, [
    ['scale.min', 0, 'stars', '真实体验分最低'],
    ['scale.max', 5, 'stars', '真实体验分最高，加分后也不超过'],
  ]),
  ...numbersFrom(LAUNCH_FORUM, STAGE),
  ...numbersFrom(LAUNCH_FORUM, [
    ['badReview.exempt', 1, 'count', '恶意差评免算几笔（说法不准，范围不明）'],
    ['badReview.floorTo', 3, 'count', '恶意差评几笔以内给保底分（说法不准，范围不明）'],
  ]),
  ...numbersFrom(READ_BACK_2025, [
    ...WEIGHTS,
    ...DEDUCTIONS,
    ['bonus.nextDay', null, 'stars', '当日达、次日达占比加多少分，没找到，看页面'],
  ]),
  ...AROUND,
]
export const SCORE_NUMBERS_2026_03: PackNumber[] = [
  ...numbersFrom(SCORE_2026_03, [
    ...SCALE,
    ...STAGE,
    ...DEDUCTIONS,
    ['bonus.nextDay', 0, 'stars', '当日达、次日达占比加分（这一版起取消）'],
  ]),
  ...numbersFrom({ ...SCORE_2026_03, confidence: 'inferred' }, WEIGHTS),
  ...numbersFrom(BONUS_2026_01, [
    ['bonus.industryService.min', 0.05, 'stars', '行业服务项每项加分，最少'],
    ['bonus.industryService.max', 0.1, 'stars', '行业服务项每项加分，最多'],
  ]),
  ...AROUND,
]
export const DSR_NUMBERS: PackNumber[] = [
  ...numbersFrom(DSR, [
    ['scale.min', 1, 'stars', '动态评分最低'],
    ['scale.max', 5, 'stars', '动态评分最高'],
    ['dsr.windowMonths', 6, 'count', '按最近几个月的评分平均'],
    ['dsr.perBuyerMonth', 3, 'count', '同一买家每个自然月只算前几次'],
    ['dsr.rateWithinDays', 15, 'days', '交易成功后几天内可以评'],
  ]),
  ...AROUND.filter(({ key }) => /^(tmall|taobao|platformHelp)\./.test(key)),
]
