import type { PricedAction } from './cost-case'
import type { CostInputs } from './cost-inputs'
import { freightTerm, goodsTerm, handlingTerm } from './granting'
import { term, type Term } from './term'

/** New goods go out, the old ones come back, both ways at the shop's cost; the price stays with the shop. */
export function exchangeTerms(inputs: CostInputs): Term[] {
  const salvage = term(inputs, ['priceFen', 'marginRate', 'salvageRate'], {
    name: 'salvage',
    why: 'goods-come-back',
    fen: ({ priceFen, marginRate, salvageRate }) => -priceFen * (1 - marginRate) * salvageRate,
  })
  return [goodsTerm(inputs), salvage, freightTerm(inputs, 2), handlingTerm(inputs, 'exchanged')]
}

/** 换货. */
export const exchange: PricedAction = {
  action: 'exchange',
  terms: (_, inputs) => exchangeTerms(inputs),
}
