import { concedingTerms } from './conceding'
import type { CostCase, PricedAction } from './cost-case'
import type { CostInputs } from './cost-inputs'
import { handlingTerm } from './granting'
import { term, weighed, type Term } from './term'

/**
 * 拒绝: P(escalation) × (P(lose) × (refund − salvage + compensation) + handling), and with the same chances the points
 * and the fine where they can be priced. What a refusal does to single metrics has no price.
 */
export const refuse: PricedAction = {
  action: 'refuse',
  terms(of, inputs) {
    const { escalation, lose } = inputs
    const compensation = term(inputs, ['compensationFen'], {
      name: 'compensation',
      why: 'to-the-buyer',
      fen: ({ compensationFen }) => compensationFen,
    })
    const ifLost = [...concedingTerms(of, inputs), compensation, ...scoreTerm(of, inputs), ...fineTerm(of)]
    return [
      ...weighed(ifLost, escalation * lose, 'if-lost'),
      ...weighed([handlingTerm(inputs, 'escalated')], escalation, 'if-escalated'),
      { name: 'metrics', fen: null, why: 'not-priced', besides: true },
    ]
  },
}

function scoreTerm({ deduction }: CostCase, inputs: CostInputs): Term[] {
  if (deduction === 0) return []
  const points = term(inputs, ['pointFen'], {
    name: 'score',
    why: 'points',
    fen: ({ pointFen }) => deduction * pointFen,
  })
  return [{ ...points, besides: true }]
}

function fineTerm({ afterSale, fineFen }: CostCase): Term[] {
  if (afterSale.platform !== 'douyin') {
    return [{ name: 'violation-points', fen: null, why: 'not-priced', besides: true }]
  }
  if (fineFen === null) return [{ name: 'fine', fen: null, why: 'missing:counters.refusals', besides: true }]
  return fineFen === 0 ? [] : [{ name: 'fine', fen: fineFen, why: 'higher-level', besides: true }]
}
