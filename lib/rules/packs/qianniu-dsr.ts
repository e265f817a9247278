import type { RulePack } from '../../schema/rule-pack'
import { QIANNIU_ARTICLES } from '../rows/qianniu-articles'
import { QIANNIU_DEADLINES } from '../rows/qianniu-deadlines'
import { DSR_METRICS, PLATFORM_HELP_2025, REFUND_HANDLING } from '../rows/qianniu-metrics'
import { DSR_NUMBERS } from '../rows/qianniu-numbers'
import { besideScore } from '../rows/make-rows'

/** 店铺动态评分: three plain means of six months, shown beside 真实体验分 since. */
export const QIANNIU_DSR: RulePack = {
  id: 'qianniu-dsr',
  platform: 'qianniu',
  title: '千牛 店铺动态评分（描述相符、服务态度、物流服务）',
  from: '0001-01-01',
  until: '2025-06-29',
  metrics: [...DSR_METRICS, ...[PLATFORM_HELP_2025, REFUND_HANDLING].map(besideScore)],
  numbers: [...DSR_NUMBERS, ...QIANNIU_DEADLINES, ...QIANNIU_ARTICLES],
  weights: [],
  stars: [],
  lines: [],
}
