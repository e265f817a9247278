import type { AfterSale } from '../../schema/after-sale'
import type { Action, Judgement } from '../../schema/judgement'
import type { CostInputs } from './cost-inputs'
import type { GoodsFate } from './goods-fate'
import type { Term } from './term'

/** What the price of an action depends on beside the inputs. */
export interface CostCase {
  afterSale: AfterSale
  /** Where the goods are once the ticket is granted. */
  goods: GoodsFate
  /** Points of the total, if the refusal is held wrongful. */
  deduction: number
  penalty: Judgement['penalty']
  /** What a higher level of the ladder would cost more; `null` = unknown, 0 = nothing. */
  fineFen: number | null
}

/** One way to answer the ticket. The price is the sum of its terms: the shop's expected loss. */
export interface PricedAction {
  action: Action
  terms: (of: CostCase, inputs: CostInputs) => Term[]
}
