import type { RulePack } from '../../schema/rule-pack'
import { DOUYIN_ARTICLES } from '../rows/douyin-articles'
import { DOUYIN_DEADLINES } from '../rows/douyin-deadlines'
import { DOUYIN_LINES } from '../rows/douyin-lines'
import {
  DAMAGE_RETURN,
  DELIVERY_ON_TIME,
  GOODS_RATING,
  HANDLING_ON_TIME,
  IM_DISSATISFACTION,
  IM_RESPONSE,
  LOGISTICS_RETURN,
  PICKUP_HOURS,
  PICKUP_ON_TIME,
  PICKUP_SCORE,
  QUALITY_RETURN,
  REFUSAL_RATE,
  REVIEW_HOURS,
  PLATFORM_HELP,
} from '../rows/douyin-metrics'
import { PENALTIES_2025_09 } from '../rows/douyin-penalty-numbers'
import { SCORE_NUMBERS_2025_11 } from '../rows/douyin-score-numbers'
import { READ_BACK, UPGRADE_2025_03 } from '../rows/douyin-sources'
import { begunBy, besideScore, citedBy } from '../rows/make-rows'
import { starSteps } from '../rows/star-steps'

/** The same metrics, with deductions for bad conduct; known from the press and the text of 2026-05-07. */
export const DOUYIN_2025_11_19: RulePack = {
  id: 'douyin-2025-11-19',
  platform: 'douyin',
  title: '抖店 2025-11-19 版（开始有差行为扣分）',
  from: '2025-11-19',
  until: '2026-05-06',
  metrics: [
    ...citedBy(UPGRADE_2025_03, GOODS_RATING, QUALITY_RETURN, PICKUP_ON_TIME, DELIVERY_ON_TIME),
    ...citedBy(UPGRADE_2025_03, LOGISTICS_RETURN, HANDLING_ON_TIME, IM_RESPONSE),
    ...[PICKUP_SCORE, PICKUP_HOURS, DAMAGE_RETURN, REVIEW_HOURS].map(besideScore),
    ...[IM_DISSATISFACTION, PLATFORM_HELP].map(besideScore),
    REFUSAL_RATE,
  ],
  numbers: [
    ...SCORE_NUMBERS_2025_11,
    ...PENALTIES_2025_09,
    ...begunBy('2026-05-06', DOUYIN_DEADLINES),
    ...DOUYIN_ARTICLES,
  ],
  weights: [],
  stars: starSteps(READ_BACK, 0),
  lines: begunBy('2026-05-06', DOUYIN_LINES),
}
