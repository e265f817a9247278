import type { Costs } from '../../schema/judgement'
import type { Cited } from '../../schema/rule-pack'

/** A figure to begin with in the settings. */
export interface UsualCost extends Cited {
  key: keyof Costs
  /** A share 0–1 or fen; `null` = nothing to begin with, the shop must say. */
  value: number | null
  unit: 'rate' | 'fen'
  /** What it is, in plain Chinese. */
  label: string
}

const OURS: Cited = {
  source: '没有公开数字，先按常见情形填的，请改成本店的',
  effective: null,
  confidence: 'inferred',
}
const UNKNOWN: Cited = {
  source: '没有可以参考的数字，不填就不算这一项',
  effective: null,
  confidence: 'inferred',
}

/**
 * What the settings offer before the shop has filled in its own. Only the settings use them: a judgement takes what
 * it is handed, and an absent figure stays unknown.
 */
export const USUAL_COSTS: readonly UsualCost[] = [
  { ...OURS, key: 'marginRate', value: 0.35, unit: 'rate', label: '毛利率：利润占售价的多少' },
  { ...OURS, key: 'salvageRate', value: 0.6, unit: 'rate', label: '退回来的货还值成本的多少' },
  { ...OURS, key: 'freightFen', value: 800, unit: 'fen', label: '单程运费' },
  { ...OURS, key: 'minuteFen', value: 60, unit: 'fen', label: '客服一分钟的人工' },
  { ...UNKNOWN, key: 'pointFen', value: null, unit: 'fen', label: '总分一分值多少钱' },
  { ...UNKNOWN, key: 'winRate', value: null, unit: 'rate', label: '平台介入后判给店铺的占多少' },
  { ...UNKNOWN, key: 'escalationRate', value: null, unit: 'rate', label: '拒绝后买家找平台的占多少' },
  { ...UNKNOWN, key: 'returnRate', value: null, unit: 'rate', label: '给了补偿还是退货的占多少' },
  { ...UNKNOWN, key: 'compensationFen', value: null, unit: 'fen', label: '一次补偿给多少' },
]
