import { LINT_IDS, type LintId } from '../../../schema/lint'
import { linearModel, oddsOf, type LinearModel } from '../../text/linear-model'
import type { PackedWeights } from '../../text/packed-weights'
import type { Draft } from '../draft/draft-of'
import { clauseFeatures, draftFeatures } from './clause-features'

/** Log odds by rule, in the order of the ids, of each clause of a draft. */
export type ClauseOdds = readonly Float32Array[]

/** A reader of clauses with these weights, one column a rule. */
export function clauseReader(packed: PackedWeights): (draft: Draft) => ClauseOdds {
  const model: LinearModel = linearModel(packed)
  return (draft) => {
    const whole = Float32Array.from(oddsOf(model, draftFeatures(draft)))
    return draft.clauses.map((_, at) => {
      const odds = Float32Array.from(oddsOf(model, clauseFeatures(draft, at)))
      // Both sums hold the bias; it counts once.
      for (let column = 0; column < odds.length; column++)
        odds[column] = (odds[column] ?? 0) + (whole[column] ?? 0) - (packed.biases[column] ?? 0)
      return odds
    })
  }
}

export function columnOf(rule: LintId): number {
  return LINT_IDS.indexOf(rule)
}
