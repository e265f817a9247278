import type { PackedWeights } from '../../../lib/reply/text/packed-weights'
import { LINT_IDS, type LintId } from '../../../lib/schema/lint'
import { designOf, type Design } from '../design'
import { fitLogistic } from '../fit-logistic'
import { packWeights } from '../pack-weights'
import { prune } from '../prune'
import type { ClauseRow } from './clause-rows'

export interface ClauseOptions {
  buckets: number
  ridge: number
  /** Weights kept, of all rules together. */
  keep: number
  /** Those that are taught; the columns of the others stay empty. */
  rules: readonly LintId[]
}

export const CLAUSE_OPTIONS: ClauseOptions = { buckets: 1 << 17, ridge: 1, keep: 46_000, rules: LINT_IDS }
const FEWEST = 2
const LEVELS = 31
const AGAIN = 2
/** Log odds of a rule that nothing was taught of. */
const UNTAUGHT = -20

/** One logistic regression a rule: log odds that a clause breaks it. */
export function fitClauses(
  rows: readonly ClauseRow[],
  options: ClauseOptions = CLAUSE_OPTIONS,
): PackedWeights {
  const design = designOf(
    rows.map(({ row }) => row),
    options.buckets,
    FEWEST,
  )
  const columns = LINT_IDS.length
  const weights = new Float64Array(options.buckets * columns)
  const biases: number[] = []
  for (const [column, rule] of LINT_IDS.entries()) {
    if (!options.rules.includes(rule)) {
      biases.push(UNTAUGHT)
      continue
    }
    const fit = fitRule(rows, design, { rule, ridge: options.ridge })
    for (const bucket of design.bucketOf) weights[bucket * columns + column] = fit.weights[bucket]!
    biases.push(fit.biases[0]!)
  }
  return packWeights(prune(weights, { design, columns, keep: options.keep }), {
    columns,
    biases,
    levels: LEVELS,
  })
}

/**
 * Where a fault lies somewhere among several clauses, all are taught as faulty at first, then each as far as the model
 * of the round before found it the likeliest of them.
 */
function fitRule(
  rows: readonly ClauseRow[],
  design: Design,
  { rule, ridge }: { rule: LintId; ridge: number },
): { weights: Float64Array; biases: readonly number[] } {
  const targets = Float32Array.from(rows, ({ breaks }) => (breaks.has(rule) ? 1 : 0))
  const counts = Float32Array.from(rows, ({ breaks, draft }) => {
    const among = breaks.get(rule)
    const worth = draft.worth ?? 1
    if (among !== undefined) return worth / Math.sqrt(among)
    return worth * (draft.spans.some((span) => span.rule === rule) ? 0.5 : draft.clears(rule))
  })
  let fit = fitLogistic({ design, targets, counts, ridge })
  for (let again = 0; again < AGAIN; again++) {
    share(rows, { rule, counts, odds: oddsOf(design, fit) })
    fit = fitLogistic({ design, targets, counts, ridge })
  }
  return fit
}

function oddsOf(
  design: Design,
  { weights, biases }: { weights: Float64Array; biases: readonly number[] },
): Float64Array {
  return Float64Array.from({ length: design.rows }, (_, row) => {
    let odds = biases[0] ?? 0
    for (let at = design.starts[row]!; at < design.starts[row + 1]!; at++)
      odds += weights[design.bucketOf[design.features[at]!]!]! * design.worths[at]!
    return odds
  })
}

/** The likeliest clause of a span counts whole, the others by how near they come to it. */
function share(
  rows: readonly ClauseRow[],
  { rule, counts, odds }: { rule: LintId; counts: Float32Array; odds: Float64Array },
): void {
  let from = 0
  while (from < rows.length) {
    let to = from + 1
    while (to < rows.length && rows[to]!.draft === rows[from]!.draft) to++
    const faulty = Array.from({ length: to - from }, (_, at) => from + at).filter((at) =>
      rows[at]!.breaks.has(rule),
    )
    const most = Math.max(...faulty.map((at) => odds[at]!))
    for (const at of faulty)
      if ((rows[at]!.breaks.get(rule) ?? 1) > 1)
        counts[at] = (rows[at]!.draft.worth ?? 1) * Math.exp(Math.max(-3, (odds[at]! - most) / 1.5))
    from = to
  }
}
