import type { FindingId } from '../schema/finding'
import type { Clause } from './clause'

const NEWEST = 'https://school.jinritemai.com/doudian/web/article/aJnzyPepnfnA'
const EARLIER = 'https://school.jinritemai.com/doudian/web/rules/113278'

interface Pattern {
  finding: FindingId
  /** Its number in §二. */
  no: number
  gist: string
}

/** The nine patterns of 无故拒绝售后, in the order of the rule and in our own words. */
const PATTERNS: readonly Pattern[] = [
  {
    finding: 'd1-untrue-reason',
    no: 1,
    gist: '以「请修改售后原因」为由拒绝，而改后的原因并不是真实原因，算无故拒绝。',
  },
  {
    finding: 'd2-no-chat-record',
    no: 2,
    gist: '用误操作或取消、已签收、已解决、已协商一致、未收到货或单号有误、改金额、地址不符这七种理由拒绝，没有上传有效聊天记录，算无故拒绝。',
  },
  {
    finding: 'd3-shipped-after-application',
    no: 3,
    gist: '备货中的退款以「已发货」拒绝，而揽收时间晚于申请时间，算无故拒绝。',
  },
  {
    finding: 'd4-wrong-type-unguided',
    no: 4,
    gist: '买家选错售后类型，没有先引导修改或撤销、也没有聊天记录就拒绝，算无故拒绝。',
  },
  {
    finding: 'd5-signed-without-contact',
    no: 5,
    gist: '物流有争议，没联系买家、没有记录就以「已签收」拒绝，算无故拒绝。',
  },
  {
    finding: 'd6-quality-claim',
    no: 6,
    gist: '买家因品质问题申请售后，用「已签收」或「不支持7天无理由」拒绝，算无故拒绝。',
  },
  {
    finding: 'd7-merchant-excuse',
    no: 7,
    gist: '以处理时效有限、仓库搬迁、放假等商家自己的原因拒绝，算无故拒绝。',
  },
  {
    finding: 'd8-no-alternative',
    no: 8,
    gist: '无需退货的类目，直接拒绝、不给其他解决办法，算无故拒绝。',
  },
  {
    finding: 'd9-arbitration-risk',
    no: 9,
    gist: '拒绝后买家申请仲裁，平台判商家责任，算无故拒绝。',
  },
]

/**
 * 抖店. The nine patterns of 无故拒绝售后 stand in §二 of 商家【消极服务】处置细则; their newest text took effect
 * on 2026-07-31. Of the text before it we hold the penalties word for word, the patterns only by inference.
 */
export const DOUYIN_CLAUSES: readonly Clause[] = PATTERNS.flatMap(({ finding, no, gist }): Clause[] => {
  const clause = `商家【消极服务】处置细则 §二·${no}`
  return [
    { finding, clause, gist, effective: '2025-09-18', source: EARLIER, confidence: 'inferred' },
    { finding, clause, gist, effective: '2026-07-31', source: NEWEST, confidence: 'official' },
  ]
})
