import type { Cited, PackNumber } from '../../schema/rule-pack'
import {
  DEDUCTIONS_2025_11,
  READ_BACK,
  SCORE_2026_05,
  SCORE_2026_07,
  SCORE_2026_09,
  SCORE_2026_09_OPEN,
  UPGRADE_2025_03,
} from './douyin-sources'
import { numbersFrom, type NumberRow } from './make-rows'

const STAGE: readonly NumberRow[] = [
  ['stage.minOrders', 30, 'count', '近30天有效支付订单满多少单进正式阶段'],
  ['stage.growthScore', 70, 'points', '成长阶段的分'],
  ['stage.growthFloor', 60, 'points', '成长阶段有差行为或指标不合格时的分'],
]
/** Single metrics are scored in six steps: 50, 60, 70, 80, 90, 100. */
const SIX_STEPS: readonly NumberRow[] = [
  ['scale.min', 50, 'points', '总分最低'],
  ['scale.max', 100, 'points', '总分最高'],
  ['scale.dimensionMin', 50, 'points', '商品、物流、服务分最低'],
  ['scale.dimensionMax', 100, 'points', '商品、物流、服务分最高'],
  ['tier.lowest', 50, 'points', '单项指标最低一档'],
  ['tier.step', 10, 'points', '单项指标每档差几分（50、60 … 100）'],
  ['tier.highest', 100, 'points', '单项指标最高一档'],
]
const FLOOR: readonly NumberRow[] = [
  ['floor.ordersFlagship', 300, 'count', '小店保底：所列重点行业，和其他行业的旗舰店，30天订单不到多少'],
  ['floor.ordersOther', 500, 'count', '小店保底：其他店铺，30天订单不到多少'],
  ['floor.maxNumerator', 3, 'count', '小店保底：坏的那边最多几单'],
  ['floor.score', 80, 'points', '小店保底：这一项按几分算'],
  ['floor.applies.goodsRating', 1, 'count', '小店保底用在商品综合评分上（看 1 到 2 星差评数）：1 是，0 不是'],
  ['floor.applies.qualityReturnRate', 1, 'count', '小店保底用在品质退货率上：1 是，0 不是'],
  ['floor.applies.logisticsReturnRate', 1, 'count', '小店保底用在发货物流品退率上：1 是，0 不是'],
]
const FLOOR_SERVICE: readonly NumberRow[] = [
  ['floor.applies.platformHelpRate', 1, 'count', '小店保底用在平台求助率上：1 是，0 不是'],
  [
    'floor.applies.imDissatisfactionRate',
    1,
    'count',
    '小店保底用在会话不满意率上（看评价会话数）：1 是，0 不是',
  ],
]
const NO_WEIGHTS = '官方按行业的表没找到：页面上有就用页面的，也可以自己填'
const DIMENSION_WEIGHTS: readonly NumberRow[] = [
  ['weight.goods', null, 'rate', `商品分在总分里的权重。${NO_WEIGHTS}`],
  ['weight.logistics', null, 'rate', `物流分在总分里的权重。${NO_WEIGHTS}`],
  ['weight.service', null, 'rate', `服务分在总分里的权重。${NO_WEIGHTS}`],
]
const NO_DEDUCTIONS: readonly NumberRow[] = [
  ['deduction.unjustifiedRefusal', 0, 'points', '无故拒绝售后，每次扣总分'],
  ['deduction.mockery', 0, 'points', '客服嘲讽贬低，每次扣总分'],
  ['deduction.oddAddress', 0, 'points', '异常售后地址，每次扣总分'],
  ['deduction.invoiceRefused', 0, 'points', '拒开发票，每次扣总分'],
  ['deduction.fakeReviews', 0, 'points', '刷单刷评，扣总分'],
  ['deduction.cap', 0, 'points', '扣分上限'],
]
const ADDRESS_AND_INVOICE: readonly NumberRow[] = [
  ['deduction.oddAddress', 3, 'points', '异常售后地址，每次扣总分'],
  ['deduction.invoiceRefused', 3, 'points', '拒开发票，每次扣总分'],
  ['deduction.fakeReviews', 15, 'points', '刷单刷评，一次扣总分'],
  ['deduction.cap', 15, 'points', '30天内扣分上限'],
  ['deduction.windowDays', 30, 'days', '扣分按最近几天累计'],
]
const CONDUCT: readonly NumberRow[] = [
  ['deduction.unjustifiedRefusal', 3, 'points', '无故拒绝售后，每次扣总分'],
  ['deduction.mockery', 3, 'points', '客服嘲讽贬低，每次扣总分'],
]
const CONDUCT_DROPPED: readonly NumberRow[] = [
  ['deduction.unjustifiedRefusal', 0, 'points', '无故拒绝售后，每次扣总分（这一版起不扣分，处罚另算）'],
  ['deduction.mockery', 0, 'points', '客服嘲讽贬低，每次扣总分（这一版起不扣分，处罚另算）'],
]
const DEDUCTIONS_2026_09: readonly NumberRow[] = [
  ['deduction.oddAddress', 2, 'points', '异常售后地址，每次扣总分'],
  ['deduction.invoiceRefused', 2, 'points', '拒开发票，每次扣总分'],
  ['deduction.fakeReviews', 10, 'points', '刷单刷评（含恶意消除差评、品退），扣总分'],
  ['deduction.falseAdvertising', 10, 'points', '虚假宣传，扣总分'],
  ['deduction.fraudShipping', 10, 'points', '欺诈发货，扣总分'],
  ['deduction.brandConfusion', 10, 'points', '混淆品牌信息或品牌资质缺失，扣总分'],
  ['deduction.capEach', 10, 'points', '每一种扣分项 30天内的上限'],
  ['deduction.windowDays', 30, 'days', '扣分按最近几天累计'],
]
const BONUS_2026_09: readonly NumberRow[] = [
  ['bonus.nextDay', 5, 'points', '明日达订单占比达标，加分'],
  ['bonus.nextDay.share', 0.2, 'rate', '明日达订单占比要到多少'],
  ['bonus.freightInsurance', 2, 'points', '退换货运费险，加分'],
  ['bonus.freightInsurance.days', 2, 'days', '运费险要开通几天'],
  ['bonus.freightInsurance.orders', 1, 'count', '至少几单带运费险'],
  ['bonus.bulkyFreightInsurance', 2, 'points', '大件退换货运费险，加分'],
  ['bonus.bulkyFreightInsurance.days', 2, 'days', '大件运费险要开通几天'],
  ['bonus.bulkyFreightInsurance.orders', 1, 'count', '至少几单带大件运费险'],
  ['bonus.installation', 2, 'points', '上门安装，加分'],
  ['bonus.installation.orders', 50, 'count', '上门安装至少几单'],
  ['bonus.installation.share', 0.3, 'rate', '上门安装占可安装订单的多少'],
]
const OPEN_2026_09: readonly NumberRow[] = [
  ['floor.ordersFlagship', null, 'count', '小店保底的订单线。9 月 8 日起还有没有保底，公示没写清'],
  ['floor.ordersOther', null, 'count', '小店保底的订单线（其他店铺）。9 月 8 日起还有没有，公示没写清'],
  ['floor.maxNumerator', null, 'count', '小店保底的单数线。9 月 8 日起还有没有，公示没写清'],
  ['floor.score', null, 'points', '小店保底的分。9 月 8 日起还有没有，公示没写清'],
  ['bonus.remoteLogistics', null, 'points', '偏远地区物流加分。9 月 8 日起还有没有，公示没写清'],
  ['deduction.cap', null, 'points', '所有扣分项合起来的上限。公示只写了单项上限'],
]

const UPDATES: readonly NumberRow[] = [
  ['review.nightFrom', 23, 'hours', '几点以后申请的售后，审核从早上起算'],
  ['review.nightTo', 8, 'hours', '早上几点起算审核时间'],
]
const CHAT: readonly NumberRow[] = [
  ['response.unansweredSeconds', 600, 'seconds', '飞鸽一直没答的一轮按多少秒算'],
]
const PICKUP_PAUSE: readonly NumberRow[] = [
  ['pickup.pauseFrom', 18, 'hours', '几点以后付款的订单，揽收从早上起算'],
  ['pickup.pauseTo', 6, 'hours', '早上几点起算揽收时间'],
]

const REMOTE: readonly NumberRow[] = [['bonus.remoteLogistics', 3, 'points', '偏远地区，加物流分']]
/** First two versions: the text of 2026-05-07 read back. */
const EARLY = numbersFrom(READ_BACK, [...STAGE, ...SIX_STEPS, ...FLOOR, ...CHAT, ...DIMENSION_WEIGHTS])

export const SCORE_NUMBERS_2025_03: PackNumber[] = [
  ...EARLY,
  ...numbersFrom({ ...UPGRADE_2025_03, confidence: 'inferred' }, NO_DEDUCTIONS),
]
export const SCORE_NUMBERS_2025_11: PackNumber[] = [
  ...EARLY,
  ...numbersFrom(DEDUCTIONS_2025_11, [...CONDUCT, ...ADDRESS_AND_INVOICE]),
]

const sixSteps = (cite: Cited) =>
  numbersFrom(cite, [...STAGE, ...SIX_STEPS, ...FLOOR, ...CHAT, ...PICKUP_PAUSE, ...REMOTE])

export const SCORE_NUMBERS_2026_05: PackNumber[] = [
  ...sixSteps(SCORE_2026_05),
  ...numbersFrom({ ...SCORE_2026_05, confidence: 'inferred' }, DIMENSION_WEIGHTS),
  ...numbersFrom(SCORE_2026_05, [...CONDUCT, ...ADDRESS_AND_INVOICE]),
]
export const SCORE_NUMBERS_2026_07: PackNumber[] = [
  ...sixSteps(SCORE_2026_05),
  ...numbersFrom({ ...SCORE_2026_07, confidence: 'inferred' }, DIMENSION_WEIGHTS),
  ...numbersFrom(SCORE_2026_05, ADDRESS_AND_INVOICE),
  ...numbersFrom(SCORE_2026_07, [...CONDUCT_DROPPED, ...FLOOR_SERVICE, ...UPDATES]),
]
export const SCORE_NUMBERS_2026_09: PackNumber[] = [
  ...numbersFrom(SCORE_2026_09, [
    ...STAGE,
    ['scale.min', 0, 'points', '总分最低'],
    ['scale.max', 100, 'points', '总分最高'],
    ['scale.dimensionMin', 50, 'points', '商品、物流、服务分最低'],
    ['scale.dimensionMax', 100, 'points', '商品、物流、服务分最高'],
    ['tier.step', null, 'points', '单项指标每档差几分。9 月 8 日起单项不再打分，维度分怎么算没有公布'],
    ...CHAT,
    ...PICKUP_PAUSE,
    ...UPDATES,
    ...CONDUCT_DROPPED,
    ...DEDUCTIONS_2026_09,
    ...BONUS_2026_09,
  ]),
  ...numbersFrom(SCORE_2026_09_OPEN, [...OPEN_2026_09, ...DIMENSION_WEIGHTS]),
]
