import type { CostCase } from './cost-case'
import type { CostInputs } from './cost-inputs'
import { exchangeTerms } from './exchange'
import { freightTerm, handlingTerm, refundTerms } from './granting'
import { reshipTerms } from './reship'
import { unpriced, type Term } from './term'

/** What giving the buyer what the ticket asks for costs: now by agreeing, or later by the platform's decision. */
export function concedingTerms({ afterSale: { kind }, goods }: CostCase, inputs: CostInputs): Term[] {
  if (kind === 'exchange') return exchangeTerms(inputs)
  if (kind === 'reship') return reshipTerms(inputs)
  if (kind === 'repair') {
    return [freightTerm(inputs, 2), handlingTerm(inputs, 'repaired'), unpriced('repair-work', 'repair-work')]
  }
  return refundTerms(inputs, goods)
}
