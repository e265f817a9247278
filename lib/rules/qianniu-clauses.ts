import type { Clause } from './clause'

/** The platform's text as the SDK generated from it carries it; the page itself was not opened. */
const REFUSE_API = '淘宝开放平台 taobao.refund.refuse 接口说明（见 bububa/opentaobao 3a362f9，2026-04-23）'

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
    finding: 't7-proof-missing',
    clause: '拒绝退款接口说明·凭证',
    effective: null,
    source: REFUSE_API,
    confidence: 'official',
    gist: '拒绝退款要上传凭证图片，写 2 到 200 字的说明。',
  },
]
