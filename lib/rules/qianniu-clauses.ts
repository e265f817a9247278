import type { Clause } from './clause'

/** The platform's text as the SDK generated from it carries it; the page itself was not opened. */
const REFUSE_API = '淘宝开放平台 taobao.refund.refuse 接口说明（见 bububa/opentaobao 3a362f9，2026-04-23）'
const REFUND_API = '淘宝开放平台 taobao.refund.get 接口说明（见 bububa/opentaobao 3a362f9，2026-04-23）'

/** 千牛. What may be refused stands in the platform's own interface description, which names no day. */
export const QIANNIU_CLAUSES: readonly Clause[] = [
  {
    finding: 't1-unshipped',
    clause: '拒绝退款接口说明·未发货',
    effective: null,
    source: REFUSE_API,
    confidence: 'official',
    gist: '未发货的订单，平台不接受拒绝退款，提交会直接报错。',
  },
  {
    finding: 't2-cannot-refuse',
    clause: '退款接口说明·不可拒绝',
    effective: null,
    source: REFUND_API,
    confidence: 'official',
    gist: '平台标了「不可拒绝」，或页面没有给出拒绝的入口，这张单子不能拒绝。',
  },
  {
    finding: 't3-seven-day',
    clause: '拒绝退款接口说明·7天无理由',
    effective: null,
    source: REFUSE_API,
    confidence: 'official',
    gist: '接口说明把「7天无理由退换货」列在不能拒绝的情形里；原文写得含糊，货退回以后凭验货凭证拒绝另当别论。',
  },
  {
    finding: 't4-virtual',
    clause: '拒绝退款接口说明·网游订单',
    effective: null,
    source: REFUSE_API,
    confidence: 'official',
    gist: '接口说明把网游订单列在不能拒绝的情形里；其他虚拟商品没有写明，是我们的推断。',
  },
  {
    finding: 't5-advanced-payment',
    clause: '极速退款·先行垫付',
    effective: null,
    source: 'm.53shop.com/news/kes381.html（未注明日期）',
    confidence: 'third-party',
    gist: '平台已先把钱垫给买家；这时拒绝会直接转平台客服，商家不能再操作。',
  },
  {
    finding: 't6-weighted-buyer',
    clause: '平台求助率·可信用户加权',
    effective: '2026-03-16',
    source:
      '淘宝平台店铺真实体验分规范 rulechannel.tmall.com ruleId 20009524；倍数见 diantuoyi.com/article/16056.html',
    confidence: 'third-party',
    gist: '部分指标给可信买家更高的权重；文章说优+订单的求助按 3 倍算，倍数可以在设置里改。',
  },
  {
    finding: 't7-proof-missing',
    clause: '拒绝退款接口说明·凭证',
    effective: null,
    source: REFUSE_API,
    confidence: 'official',
    gist: '拒绝退款要上传凭证图片，写 2 到 200 字的说明。',
  },
  {
    finding: 't8-note-length',
    clause: '拒绝退款接口说明·拒绝说明',
    effective: null,
    source: REFUSE_API,
    confidence: 'official',
    gist: '拒绝说明要写 2 到 200 字。',
  },
  {
    finding: 't9-repeat-refusal',
    clause: '退款处理时长说明·多次拒绝',
    effective: null,
    source: 'dianshang.1000168.com/read/93934.html（2025）',
    confidence: 'third-party',
    gist: '每拒绝一次，最后若退款成功，中间的时间都算进处理时长；说明里建议直接联系买家。',
  },
  {
    finding: 't10-clock-restarts',
    clause: '退款处理时长说明·仅退款',
    effective: null,
    source: 'dianshang.1000168.com/read/93934.html（2025）',
    confidence: 'third-party',
    gist: '仅退款最后退成了，从第一次申请起的时间全算；退款关闭的，只算到第一次拒绝。',
  },
]
