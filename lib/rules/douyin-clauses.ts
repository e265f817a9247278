import type { Clause } from './clause'

const NEWEST = 'https://school.jinritemai.com/doudian/web/article/aJnzyPepnfnA'
const EARLIER = 'https://school.jinritemai.com/doudian/web/rules/113278'

/**
 * 抖店. The nine patterns of 无故拒绝售后 stand in §二 of 商家【消极服务】处置细则; their newest text took effect
 * on 2026-07-31. Of the text before it we hold the penalties word for word, the patterns only by inference.
 */
export const DOUYIN_CLAUSES: readonly Clause[] = [
  {
    finding: 'd2-no-chat-record',
    clause: '商家【消极服务】处置细则 §二·2',
    effective: '2025-09-18',
    source: EARLIER,
    confidence: 'inferred',
    gist: '用「买家已签收」「协商一致」等理由拒绝，要有和买家的有效聊天记录。',
  },
  {
    finding: 'd2-no-chat-record',
    clause: '商家【消极服务】处置细则 §二·2',
    effective: '2026-07-31',
    source: NEWEST,
    confidence: 'official',
    gist: '用误操作或取消、已签收、已解决、已协商一致、未收到货或单号有误、改金额、地址不符这七种理由拒绝，没有上传有效聊天记录，算无故拒绝。',
  },
  {
    finding: 'd6-quality-claim',
    clause: '商家【消极服务】处置细则 §二·6',
    effective: '2025-09-18',
    source: EARLIER,
    confidence: 'inferred',
    gist: '买家因品质问题申请售后，不能用「已签收」或「不支持7天无理由」拒绝。',
  },
  {
    finding: 'd6-quality-claim',
    clause: '商家【消极服务】处置细则 §二·6',
    effective: '2026-07-31',
    source: NEWEST,
    confidence: 'official',
    gist: '买家因品质问题申请售后，用「已签收」或「不支持7天无理由」拒绝，算无故拒绝。',
  },
]
