import { LINT_IDS, type LintId } from '../../../schema/lint'
import { linearModel, oddsOf, type LinearModel } from '../../text/linear-model'
import type { PackedWeights } from '../../text/packed-weights'
import { isParted, type Draft, type Span } from '../draft/draft-of'
import { clauseFeatures, passageFeatures } from './clause-features'

/** Log odds by rule, in the order of the ids, of each clause of a draft. */
export type ClauseOdds = readonly Float32Array[]

/** A reader of clauses with these weights, one column a rule. */
export function clauseReader(packed: PackedWeights): (draft: Draft) => ClauseOdds {
  const model: LinearModel = linearModel(packed)
  return (draft) => {
    let shared: Float64Array = new Float64Array(packed.columns)
    return draft.clauses.map((_, at) => {
      if (isParted(draft, at)) shared = oddsOf(model, passageFeatures(draft, passageFrom(draft, at))).slice()
      const odds = Float32Array.from(oddsOf(model, clauseFeatures(draft, at)))
      // Both sums hold the bias; it counts once.
      for (let column = 0; column < odds.length; column++)
        odds[column] = (odds[column] ?? 0) + (shared[column] ?? 0) - (packed.biases[column] ?? 0)
      return odds
    })
  }
}

/** From the clause at an index to the last one before a full stop. */
export function passageFrom(draft: Draft, at: number): Span {
  let last = at
  while (!isParted(draft, last + 1)) last++
  return { start: draft.clauses[at]?.start ?? 0, end: draft.clauses[last]?.end ?? 0 }
}

export function columnOf(rule: LintId): number {
  return LINT_IDS.indexOf(rule)
}
