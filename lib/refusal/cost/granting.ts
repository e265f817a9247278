import type { CostInputs } from './cost-inputs'
import { MINUTES } from './cost-inputs'
import type { GoodsFate } from './goods-fate'
import { term, unpriced, type Term } from './term'

/** The money back, less what the goods are worth to the shop: refund − salvage. */
export function refundTerms(inputs: CostInputs, goods: GoodsFate): Term[] {
  const refund = term(inputs, ['refundFen'], {
    name: 'refund',
    why: 'asked-for',
    fen: ({ refundFen }) => refundFen,
  })
  return [refund, salvageTerm(inputs, goods)]
}

/** Goods that never left are worth all that they cost; goods that come back what the shop says; others nothing. */
function salvageTerm(inputs: CostInputs, goods: GoodsFate): Term {
  if (goods === 'unknown') return unpriced('salvage', 'kind')
  if (goods === 'stay') return { name: 'salvage', fen: 0, why: 'goods-stay' }
  if (goods === 'never-left') {
    return term(inputs, ['refundFen', 'marginRate'], {
      name: 'salvage',
      why: 'goods-never-left',
      fen: ({ refundFen, marginRate }) => -refundFen * (1 - marginRate),
    })
  }
  return term(inputs, ['refundFen', 'marginRate', 'salvageRate'], {
    name: 'salvage',
    why: 'goods-come-back',
    fen: ({ refundFen, marginRate, salvageRate }) => -refundFen * (1 - marginRate) * salvageRate,
  })
}

/** So many ways of a parcel. */
export function freightTerm(inputs: CostInputs, ways: number): Term {
  const why = ways === 1 ? 'one-way' : 'both-ways'
  return term(inputs, ['freightFen'], { name: 'freight', why, fen: ({ freightFen }) => freightFen * ways })
}

/** A person's minutes on one step. */
export function handlingTerm(inputs: CostInputs, step: keyof typeof MINUTES): Term {
  return term(inputs, ['minuteFen', 'pace'], {
    name: 'handling',
    why: `minutes-${step}`,
    fen: ({ minuteFen, pace }) => MINUTES[step] * pace * minuteFen,
  })
}

/** The goods come back, then the money goes back: refund − salvage + freight + handling. */
export function returnTerms(inputs: CostInputs): Term[] {
  return [...refundTerms(inputs, 'come-back'), freightTerm(inputs, 1), handlingTerm(inputs, 'returned')]
}

/** Another of the same goods, at what they cost the shop. */
export function goodsTerm(inputs: CostInputs): Term {
  return term(inputs, ['priceFen', 'marginRate'], {
    name: 'goods',
    why: 'sent-again',
    fen: ({ priceFen, marginRate }) => priceFen * (1 - marginRate),
  })
}
