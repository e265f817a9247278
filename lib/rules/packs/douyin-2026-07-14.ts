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
import { PENALTIES_2026_07 } from '../rows/douyin-penalty-numbers'
import { SCORE_NUMBERS_2026_07 } from '../rows/douyin-score-numbers'
import { SCORE_2026_05 } from '../rows/douyin-sources'
import { begunBy, besideScore } from '../rows/make-rows'
import { starSteps } from '../rows/star-steps'
import { SERVICE_WEIGHTS_2026_07 } from '../service-weights'

/** New service metrics with 101 rows of weights; refusing without cause no longer costs points. */
export const DOUYIN_2026_07_14: RulePack = {
  id: 'douyin-2026-07-14',
  platform: 'douyin',
  title: '抖店 2026-07-14 版（服务指标换了，有行业权重表）',
  from: '2026-07-14',
  until: '2026-09-07',
  metrics: [
    GOODS_RATING,
    QUALITY_RETURN,
    PICKUP_SCORE,
    DELIVERY_ON_TIME,
    LOGISTICS_RETURN,
    REVIEW_HOURS,
    IM_RESPONSE,
    IM_DISSATISFACTION,
    PLATFORM_HELP,
    ...[PICKUP_ON_TIME, PICKUP_HOURS, DAMAGE_RETURN, HANDLING_ON_TIME].map(besideScore),
    REFUSAL_RATE,
  ],
  numbers: [
    ...SCORE_NUMBERS_2026_07,
    ...PENALTIES_2026_07,
    ...begunBy('2026-09-07', DOUYIN_DEADLINES),
    ...DOUYIN_ARTICLES,
  ],
  weights: SERVICE_WEIGHTS_2026_07,
  stars: starSteps(SCORE_2026_05, 0),
  lines: begunBy('2026-09-07', DOUYIN_LINES),
}
