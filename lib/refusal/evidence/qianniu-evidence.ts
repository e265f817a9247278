import type { EvidenceRow } from './evidence-row'

const REFUSE_API = {
  source: '淘宝开放平台 taobao.refund.refuse 接口说明（见 bububa/opentaobao 3a362f9，2026-04-23）',
  effective: null,
  confidence: 'official',
} as const
/** No official table of proofs by reason was found. */
const OURS = {
  source: '没有找到平台的对照表，按拒绝理由本身推的',
  effective: null,
  confidence: 'inferred',
} as const
const BY_REASON = '按拒绝理由推断'

/** 千牛: a proof is always asked for; which one, the reason itself suggests. */
export const QIANNIU_EVIDENCE: readonly EvidenceRow[] = [
  {
    ...OURS,
    code: 'unpack-video',
    clause: BY_REASON,
    who: 'shop',
    chosen: ['not-intact', 'wrong-return'],
  },
  { ...OURS, code: 'not-intact-photo', clause: BY_REASON, who: 'shop', chosen: ['not-intact'] },
  { ...OURS, code: 'no-movement', clause: BY_REASON, who: 'shop', chosen: ['not-received'] },
  {
    ...OURS,
    code: 'chat-record',
    clause: BY_REASON,
    who: 'shop',
    chosen: ['mistaken', 'solved', 'negotiated', 'amount', 'address', 'signed'],
    sign: 'buyer-agrees',
  },
  {
    ...OURS,
    code: 'pickup-time',
    clause: BY_REASON,
    who: 'shop',
    chosen: ['shipped'],
    sign: 'picked-up-before',
    factSuffices: true,
  },
  {
    ...OURS,
    code: 'window-over',
    clause: BY_REASON,
    who: 'shop',
    chosen: ['over-term'],
    sign: 'window-is-over',
    factSuffices: true,
  },
  {
    ...OURS,
    code: 'not-covered',
    clause: BY_REASON,
    who: 'shop',
    chosen: ['no-seven-day'],
    reasons: ['seven-day', 'remorse', 'price', 'other'],
    sign: 'goods-not-covered',
  },
  {
    ...OURS,
    code: 'receipt-by-buyer',
    clause: BY_REASON,
    who: 'shop',
    reasons: ['not-received', 'logistics'],
  },
  { ...OURS, code: 'signed-intact', clause: BY_REASON, who: 'shop', reasons: ['damaged'] },
  { ...OURS, code: 'packing-record', clause: BY_REASON, who: 'shop', reasons: ['wrong-or-missing'] },
  { ...OURS, code: 'counter-proof', clause: BY_REASON, who: 'shop', reasons: ['quality'] },
  { ...OURS, code: 'page-description', clause: BY_REASON, who: 'shop', reasons: ['description'] },
  { ...REFUSE_API, code: 'any-proof', clause: '拒绝退款接口说明·凭证', who: 'shop', anyFile: true },
]
