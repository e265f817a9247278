import type { Clause } from './clause'

/** What rests on the page itself or on our own caution, on both platforms alike. */
export const SHARED_CLAUSES: readonly Clause[] = [
  {
    finding: 'x1-deadline-near',
    clause: '售后单自己的倒计时',
    effective: null,
    source: '页面显示',
    confidence: 'observed',
    gist: '页面上的倒计时到点，平台按它写明的结果处理；剩不到 2 小时就提醒。',
  },
  {
    finding: 'x4-stale-facts',
    clause: '护分自己的读数要求',
    effective: null,
    source: '护分',
    confidence: 'inferred',
    gist: '读数超过 15 分钟，或有要紧的项没读到，就不当作看清楚了。',
  },
  {
    finding: 'x2-over-quota',
    clause: '店里给客服的额度',
    effective: null,
    source: '设置',
    confidence: 'inferred',
    gist: '这一单的金额超过了店里给你的额度，先问能做主的人。',
  },
  {
    finding: 'x3-wrong-shop',
    clause: '护分自己的核对要求',
    effective: null,
    source: '护分',
    confidence: 'inferred',
    gist: '拒绝表单、售后单和页面上登录的店铺要对得上，对不上就可能点错单或点错店。',
  },
]
