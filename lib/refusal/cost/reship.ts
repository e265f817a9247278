import type { PricedAction } from './cost-case'
import type { CostInputs } from './cost-inputs'
import { freightTerm, goodsTerm, handlingTerm } from './granting'
import type { Term } from './term'

/** The goods once more, whole (a missing part alone costs less), and their way; the price stays with the shop. */
export function reshipTerms(inputs: CostInputs): Term[] {
  return [goodsTerm(inputs), freightTerm(inputs, 1), handlingTerm(inputs, 'resent')]
}

/** 补寄. */
export const reship: PricedAction = { action: 'reship', terms: (_, inputs) => reshipTerms(inputs) }
