import type { Clause } from './clause'

const REFUSE_API = 'https://open.taobao.com/api.htm?apiName=taobao.refund.refuse'

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
