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
import { PENALTIES_2026_09 } from '../rows/douyin-penalty-numbers'
import { SCORE_NUMBERS_2026_09 } from '../rows/douyin-score-numbers'
import { SCORE_2026_09 } from '../rows/douyin-sources'
import { besideScore, citedBy } from '../rows/make-rows'
import { starSteps } from '../rows/star-steps'

/** Single metrics are neither scored nor weighted any more, how a dimension is made is not published; bonuses begin. */
export const DOUYIN_2026_09_08: RulePack = {
  id: 'douyin-2026-09-08',
  platform: 'douyin',
  title: '抖店 2026-09-08 版（单项不再打分，有加分项）',
  from: '2026-09-08',
  until: null,
  metrics: [
    ...citedBy(SCORE_2026_09, GOODS_RATING, QUALITY_RETURN, PICKUP_HOURS, DELIVERY_ON_TIME, DAMAGE_RETURN),
    ...citedBy(SCORE_2026_09, REVIEW_HOURS, IM_RESPONSE, IM_DISSATISFACTION, PLATFORM_HELP),
    ...[PICKUP_SCORE, PICKUP_ON_TIME, LOGISTICS_RETURN, HANDLING_ON_TIME].map(besideScore),
    REFUSAL_RATE,
  ],
  numbers: [...SCORE_NUMBERS_2026_09, ...PENALTIES_2026_09, ...DOUYIN_DEADLINES, ...DOUYIN_ARTICLES],
  weights: [],
  stars: starSteps(SCORE_2026_09, 0),
  lines: DOUYIN_LINES,
}
