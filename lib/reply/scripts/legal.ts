/** What a rule says, in one line, with its name and date: shown beside a script, never sent. */
const DISPUTES = '抖音《售后争议处理总则》2026-06-13'
const PASSIVE = '抖音《商家【消极服务】处置细则》2026-07-31'
const SEVEN_DAY_DOUYIN = '抖音《七天无理由退货服务规范》2026-06-22 公示'
const SEVEN_DAY_TMALL = '天猫七天无理由规则 2019-05-06 修订'

export const LEGAL = {
  sevenDay: `七天无理由按签收次日零点起 168 小时算（${SEVEN_DAY_DOUYIN}；${SEVEN_DAY_TMALL}）`,
  intact: `拆开查验不算影响完好；激活、使用痕迹、缺配件算（${SEVEN_DAY_TMALL}）`,
  sevenDayFreight: `包邮商品走七天无理由，买家只承担寄回的运费（${SEVEN_DAY_TMALL}）`,
  notSevenDay: `定制、鲜活易腐、数字化商品等不适用七天无理由（${SEVEN_DAY_DOUYIN}；${SEVEN_DAY_TMALL}）`,
  opened: `「已拆封、已激活」要商品带对的服务标才能用，页面或直播里另说不作数（${SEVEN_DAY_DOUYIN}）`,
  gift: `缺赠品只能按价扣，不能因此拒退（${SEVEN_DAY_DOUYIN}）`,
  untrueReason: `让买家改成不真实的原因再拒绝，算无故拒绝（${PASSIVE}）`,
  wrongType: `买家选错类型，没有先引导修改就拒绝，算无故拒绝（${PASSIVE}）`,
  qualityStays: `质量原因不能以「已签收」「不支持七天无理由」拒绝（${PASSIVE}）`,
  shippedLater: `揽收晚于申请，以「已发货」拒绝算无故拒绝（${PASSIVE}）`,
  otherWay: `不便退货的品类，拒绝时没有给别的办法算无故拒绝（${PASSIVE}）`,
  manners: `指责、嘲讽、质疑动机算消极服务（${PASSIVE}）`,
  silence: `说了「稍等」之后没有下文算消极服务（${PASSIVE}）`,
  bareRefusal: `没有理由和依据的强硬拒绝算消极服务（${PASSIVE}）`,
  regulator: `监管投诉工单要在 24 小时内处理（${PASSIVE}）`,
  askedForProof: `平台要求举证，一般 24 小时内不回应就按现有材料判（${DISPUTES} 第 8 条）`,
  smallDefect: `轻微瑕疵、买家想折价的，平台可判退不超过实付的 30%（${DISPUTES} 第 16 条）`,
  stopShipping: `未发货时申请退款的，应停止发货（${DISPUTES} 第 21 条）`,
  intercept: `在途且支持七天无理由的，应拦截，拦下后退款（${DISPUTES} 第 22 条）`,
  notReceived: `买家说没收到的，由商家证明本人签收或经本人同意（${DISPUTES} 第 27、29 条）`,
  inspectInTime: `提醒后仍不签收、不验退货的，视为没有异议，应退款（${DISPUTES} 第 33 条）`,
  notIntact: `退回商品影响再卖的，要有有效凭证；轻微的折价退（${DISPUTES} 第 35 条）`,
  wrongReturn: `退错、空包的，商家要寄回或退款，并有凭证（${DISPUTES} 第 36 条）`,
  shortage: `缺件、空包、错发由商家出示清单、打包录像、称重（${DISPUTES} 第 55 条）`,
  shortageValue: `缺件按所缺部分的价值退（${DISPUTES} 第 56 条）`,
  damage: `破损由商家证明签收时完好，否则退货退款（${DISPUTES} 第 57 条）`,
  visibleDefect: `看得见的质量问题由买家先举证，商家要回应或反证（${DISPUTES} 第 58 条）`,
  hiddenDefect: `看不见的质量、真伪先由商家出授权、进货、合格或检测材料（${DISPUTES} 第 59 条）`,
  description: `和描述相不相符，最终由商家举证（${DISPUTES} 第 60 条）`,
  countdown: '处理时限以售后单上的倒计时为准',
  taobaoReturn: '同意退货后买家 7 天内寄出，过时关闭（淘宝 2022-08-10 起，以页面倒计时为准）',
  taobaoInspect: '退货签收后 72 小时内处理（天猫 2022-07-04，以页面倒计时为准）',
  taobaoUnshipped: '卖家未发货的退款不能拒绝（淘宝开放平台文档）',
  taobaoShipped: '卖家点了发货，未发货的退款会关闭（淘宝 2020-08-10）',
  douyinInsurance: '发货后 90 天内申请的退货退款、换货可用运费险（抖音《运费险服务规范》2026 年）',
  taobaoInsurance: '退货宝赔发货后 90 天内申请的退换，首重运费至多 26 元（2024-09-03 起）',
} as const
