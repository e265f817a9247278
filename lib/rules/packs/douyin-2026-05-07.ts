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
import { SCORE_NUMBERS_2026_05 } from '../rows/douyin-score-numbers'
import { SCORE_2026_05 } from '../rows/douyin-sources'
import { begunBy, besideScore } from '../rows/make-rows'
import { starSteps } from '../rows/star-steps'

/** The oldest version whose whole text we hold. */
export const DOUYIN_2026_05_07: RulePack = {
  id: 'douyin-2026-05-07',
  platform: 'douyin',
  title: '抖店 2026-05-07 版',
  from: '2026-05-07',
  until: '2026-07-13',
  metrics: [
    GOODS_RATING,
    QUALITY_RETURN,
    PICKUP_SCORE,
    DELIVERY_ON_TIME,
    LOGISTICS_RETURN,
    HANDLING_ON_TIME,
    IM_RESPONSE,
    ...[PICKUP_ON_TIME, PICKUP_HOURS, DAMAGE_RETURN, REVIEW_HOURS].map(besideScore),
    ...[IM_DISSATISFACTION, PLATFORM_HELP].map(besideScore),
    REFUSAL_RATE,
  ],
  numbers: [
    ...SCORE_NUMBERS_2026_05,
    ...PENALTIES_2025_09,
    ...begunBy('2026-07-13', DOUYIN_DEADLINES),
    ...DOUYIN_ARTICLES,
  ],
  weights: [],
  stars: starSteps(SCORE_2026_05, 0),
  lines: begunBy('2026-07-13', DOUYIN_LINES),
}
