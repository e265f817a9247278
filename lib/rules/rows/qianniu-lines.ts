import type { PackLine } from '../../schema/rule-pack'
import { linesFrom } from './make-rows'
import { LINE_48 } from './qianniu-sources'

/** Other thresholds of 真实体验分 (activities, 88VIP) were never found, so none stands here. */
export const QIANNIU_LINES: PackLine[] = linesFrom(LINE_48, [
  [
    'autonomy.total',
    '4.8 分自主处理线',
    'total',
    '≥',
    4.8,
    '不够 4.8，买家已收到货的仅退款，平台可能主动介入支持；申诉也没有优先通道',
    1,
  ],
])
