import type { RulePack } from '../../schema/rule-pack'
import { besideScore } from '../rows/make-rows'
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
  PLATFORM_HELP,
  POSITIVE_REVIEW,
  REFUND_HANDLING,
  REPLY_WITHIN_3_MIN,
  WANGWANG_SATISFACTION,
} from '../rows/qianniu-metrics'
import { SCORE_NUMBERS_2026_03 } from '../rows/qianniu-numbers'

/** 真实体验分 in the rule text in force. Weights and band lines stand on the page, by main category. */
export const QIANNIU_2026_03_16: RulePack = {
  id: 'qianniu-2026-03-16',
  platform: 'qianniu',
  title: '千牛 2026-03-16 版（真实体验分规范原文）',
  from: '2026-03-16',
  until: null,
  metrics: [
    NEGATIVE_FEEDBACK,
    POSITIVE_REVIEW,
    PICKUP_48H,
    ARRIVAL_HOURS,
    BAD_LOGISTICS_REVIEW,
    REPLY_WITHIN_3_MIN,
    WANGWANG_SATISFACTION,
    REFUND_HANDLING,
    PLATFORM_HELP,
    ...[FIRST_QUALITY, BAD_REVIEW, LOGISTICS_ABNORMAL, ...DSR_METRICS].map(besideScore),
  ],
  numbers: [...SCORE_NUMBERS_2026_03, ...QIANNIU_DEADLINES, ...QIANNIU_ARTICLES],
  weights: [],
  stars: [],
  lines: QIANNIU_LINES,
}
