import type { AfterSale } from '../../schema/after-sale'
import type { Costs } from '../../schema/judgement'
import type { Chances } from '../risk/chances'
import { ENTERED_DOUBT, type CostInputs, type InputName, type InputRanges } from './cost-inputs'

export interface InputSources {
  afterSale: AfterSale
  costs: Costs | null
  chances: Chances
  /** From the penalty light; `null` on 千牛 and where unknown. */
  compensationFen: number | null
}

/** The inputs as they are known; nothing stands in for what is absent. */
export function inputsOf({ afterSale, costs, chances, compensationFen }: InputSources): CostInputs {
  const { refundFen, paidFen, platform } = afterSale
  return {
    refundFen,
    // An exchange asks for no money: what was paid tells the price.
    priceFen: paidFen ?? (refundFen || null),
    marginRate: costs?.marginRate ?? null,
    salvageRate: costs?.salvageRate ?? null,
    freightFen: costs?.freightFen ?? null,
    minuteFen: costs?.minuteFen ?? null,
    pointFen: costs?.pointFen ?? null,
    compensationFen: platform === 'qianniu' ? 0 : compensationFen,
    paymentFen: null,
    pace: 1,
    escalation: chances.escalation.mean,
    lose: chances.lose.mean,
    stillReturns: chances.stillReturns.mean,
    settled: chances.settled.mean,
    intercepted: chances.intercepted.mean,
  }
}

const SHARES: readonly InputName[] = ['marginRate', 'salvageRate']

/** The 80 % bounds of each input that is in doubt: entered figures by what such figures are off, chances by their own. */
export function rangesOf(inputs: CostInputs, chances: Chances): InputRanges {
  const entered = Object.entries(ENTERED_DOUBT).flatMap(([name, doubt]) => {
    const key = name as InputName
    const value = inputs[key]
    if (value === null) return []
    const most = SHARES.includes(key) ? 1 : Infinity
    return [[key, [value * (1 - doubt), Math.min(most, value * (1 + doubt))]]]
  })
  const own = Object.entries(chances).map(([name, { low, high }]: [string, Chances['lose']]) => [
    name,
    [low, high],
  ])
  return Object.fromEntries([...entered, ...own]) as InputRanges
}
