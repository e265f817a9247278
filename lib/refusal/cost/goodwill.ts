import { concedingTerms } from './conceding'
import type { CostCase } from './cost-case'
import type { CostInputs } from './cost-inputs'
import { returnTerms } from './granting'
import { isShipped } from './shipped'
import { unpriced, weighed, type Term } from './term'

/** A payment, and with P(still returns) what the ticket costs all the same. `field` would tell an unknown payment. */
export function goodwillTerms(of: CostCase, inputs: CostInputs, field: string): Term[] {
  const fen = inputs.paymentFen
  const payment = fen === null ? unpriced('payment', field) : { name: 'payment', fen, why: 'paid-now' }
  return [payment, ...weighed(ifNotContent(of, inputs), inputs.stillReturns, 'if-still-returned')]
}

/** A buyer who has the goods sends them back; one who has nothing gets what the ticket asks for. */
function ifNotContent(of: CostCase, inputs: CostInputs): Term[] {
  const { kind, reasonClass } = of.afterSale
  const hasGoods = isShipped(of.afterSale) && reasonClass !== 'not-received' && of.goods !== 'never-left'
  const asksMoney = kind === 'refund-shipped' || kind === 'return-refund'
  return hasGoods && asksMoney ? returnTerms(inputs) : concedingTerms(of, inputs)
}
