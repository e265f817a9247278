import type { RulePack } from '../../schema/rule-pack'
import { besideScore, citedBy } from '../rows/make-rows'
import { QIANNIU_ARTICLES } from '../rows/qianniu-articles'
import { QIANNIU_DEADLINES } from '../rows/qianniu-deadlines'
import { QIANNIU_LINES } from '../rows/qianniu-lines'
import {
  ARRIVAL_HOURS,
  BAD_LOGISTICS_REVIEW,
  BAD_REVIEW,
  DSR_METRICS,
  FIRST_QUALITY,
  LOGISTICS_ABNORMAL,
  NEGATIVE_FEEDBACK,
  PICKUP_48H,
  PLATFORM_HELP_2025,
  POSITIVE_REVIEW,
  REFUND_HANDLING,
  REPLY_WITHIN_3_MIN,
  WANGWANG_SATISFACTION,
} from '../rows/qianniu-metrics'
import { SCORE_NUMBERS_2025_06 } from '../rows/qianniu-numbers'
import { READ_BACK_2025 } from '../rows/qianniu-sources'

/** 真实体验分 as it began; its rule text of that day was never found. */
export const QIANNIU_2025_06_30: RulePack = {
  id: 'qianniu-2025-06-30',
  platform: 'qianniu',
  title: '千牛 2025-06-30 版（真实体验分上线，按报道整理）',
  from: '2025-06-30',
  until: '2026-03-15',
  metrics: [
    FIRST_QUALITY,
    BAD_REVIEW,
    ...citedBy(READ_BACK_2025, PICKUP_48H, ARRIVAL_HOURS),
    LOGISTICS_ABNORMAL,
    ...citedBy(READ_BACK_2025, REPLY_WITHIN_3_MIN, WANGWANG_SATISFACTION, REFUND_HANDLING),
    PLATFORM_HELP_2025,
    ...[NEGATIVE_FEEDBACK, POSITIVE_REVIEW, BAD_LOGISTICS_REVIEW, ...DSR_METRICS].map(besideScore),
  ],
  numbers: [...SCORE_NUMBERS_2025_06, ...QIANNIU_DEADLINES, ...QIANNIU_ARTICLES],
  weights: [],
  stars: [],
  lines: QIANNIU_LINES,
}
