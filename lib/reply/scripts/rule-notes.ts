/** What a rule says on a matter that several scripts touch: one line each, with its date. */

export const WAIT_NOTE =
  '抖店《商家消极服务处置细则》2026-07-31 起：说了「稍等」「我看下」却没有下文，算消极服务；说好时间就按时回。'

export const COME_BACK_NOTE =
  '抖店《商家消极服务处置细则》2026-07-31 起：8 点到 23 点之间让买家换个时间再来问，算消极服务。'

export const HARSH_WORDS_NOTE =
  '抖店《商家消极服务处置细则》2026-07-31 起：指责、嘲讽、质疑动机都算消极服务，按自然周计数。'

export const NOT_RECEIVED_NOTE =
  '抖店《售后争议处理总则》2026-06-13 第 27、29 条：买家说没收到，由商家证明是本人或授权签收。'

export const INTERCEPT_NOTE =
  '抖店《售后争议处理总则》2026-06-13 第 22 条：七天无理由商品在途申请退款，商家要拦截，拦到就退款。'

export const QIANNIU_INTERCEPT_NOTE =
  '千牛：未收到货的退款点了拦截快递，商家有 5 天处理（2022-07 的规则，之后未见更改，以页面倒计时为准）。'

export const STOP_SHIPPING_NOTE =
  '抖店《售后争议处理总则》2026-06-13 第 21 条：未发货申请退款，商家应停止发货。千牛未发货的退款不能点拒绝。'

export const PACKING_PROOF_NOTE =
  '抖店《售后争议处理总则》2026-06-13 第 55 条：少件、空包、错发，由商家拿装箱清单、打包视频、称重来证明。'

export const PART_REFUND_NOTE =
  '抖店《售后争议处理总则》2026-06-13 第 16 条：小瑕疵可由平台判部分退款，不超过实付的 30%。'

export const NO_REASON_NOTE =
  '七天无理由：签收次日零点起 168 小时（抖店 2026-06-22 公示；天猫 2019-05-06 修订）。定制、鲜活易腐等除外。'

export const GIFT_NOTE = '抖店《七天无理由退货服务规范》2026-06-22 公示：退货缺赠品可以折价，不能因此不给退。'

export const INVOICE_NOTE =
  '抖店《商家体验分规范》2026-09-08 起：拒开发票每次扣 2 分，30 天内合计不超过 10 分。'

export const BENEFIT_NOTE =
  '抖店《【虚假交易】处置细则》2026-08-10 起：用好处换好评、换不给差评都算诱导；淘宝同样不许，买家先提也不行（2021-09-18 文章）。'

export const STEERING_NOTE =
  '抖店《【虚假交易】处置细则》2026-08-10 起：不能用好处影响评价；只问处理结果，给不给数字都由买家。'

export const OFF_PLATFORM_NOTE =
  '抖店「诱导第三方」规则（2026-06-22 征求意见稿）和天猫「违背承诺」（2023-01-02）都管引导到站外付款。'

export const HOLIDAY_NOTE =
  '抖店《商家消极服务处置细则》2026-07-31 起：拿放假、仓库搬迁、处理时效有限作理由拒售后，算无故拒绝。'

export const PICKUP_NOTE =
  '抖店 2026-09-08 起看平均揽收时长；天猫 2026-03-16 起看付款后 48 小时内的揽收（店里承诺更短的按承诺）。'

export const FREIGHT_COVER_NOTE =
  '抖店「运费险」服务规范（2026）：发货后 90 天内申请的退货退款、换货可以理赔。'

export const RETURN_COVER_NOTE =
  '退货宝（2024-09-03 起）：发货后 90 天内申请的退换，首重运费赔付至多 26 元，以订单页为准。'

export const ANSWER_CLOCK_NOTE =
  '抖店 8:00–22:59 开始的人工会话，没回的一轮按 10 分钟计（2026-09-08 起的规范）；天猫 8–23 点看 3 分钟人工响应率（2026-03-16 起）。'

export const HANDOVER_NOTE =
  '千牛：没回复就转接，算转出账号一次未回复（帮助页转载，日期未载明），先回一句再转。'

export const AFTER_SALE_TERM_NOTE =
  '售后期以订单页为准；一般从确认收货、交易成功起 15 天，部分类目更长（第三方 2022 年整理）。'

export const GENUINE_NOTE =
  '抖店《售后争议处理总则》2026-06-13 第 59 条：真伪有争议，商家先拿授权书或进货发票、合格证、检测报告。'
