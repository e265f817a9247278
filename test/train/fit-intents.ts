import { chatFeatures, withTurnBefore } from '../../lib/reply/text/text-features'
import type { PackedWeights } from '../../lib/reply/text/packed-weights'
import { INTENTS } from '../../lib/schema/text-reading'
import type { LabelledTurn } from './corpora'
import { designOf, rowMaker } from './design'
import { fitSoftmax } from './fit-softmax'
import { packWeights } from './pack-weights'
import { prune } from './prune'

export interface IntentOptions {
  buckets: number
  ridge: number
  /** Weights kept, of all classes together. */
  keep: number
  /** What the second acceptable intent takes of a row that has one. */
  second: number
}

const OPTIONS: IntentOptions = { buckets: 1 << 17, ridge: 2, keep: 36_000, second: 0.3 }
const FEWEST = 2

/** The intent of a message, given the turn before: multinomial logistic regression on grams and cues. */
export function fitIntents(turns: readonly LabelledTurn[], options: IntentOptions = OPTIONS): PackedWeights {
  const rowOf = rowMaker(options.buckets)
  const design = designOf(
    turns.map(({ text, prev }) => rowOf(withTurnBefore(chatFeatures(text), prev))),
    options.buckets,
    FEWEST,
  )
  const columns = INTENTS.length
  const targets = new Float32Array(turns.length * columns)
  for (const [row, { intent, intent2 }] of turns.entries()) {
    const second = intent2 === null ? 0 : options.second
    targets[row * columns + INTENTS.indexOf(intent)]! += 1 - second
    if (intent2 !== null) targets[row * columns + INTENTS.indexOf(intent2)]! += second
  }
  const counts = new Float32Array(turns.length).fill(1)
  const fit = fitSoftmax({ design, classes: columns, targets, counts, ridge: options.ridge })
  return packWeights(prune(fit.weights, { design, columns, keep: options.keep }), {
    columns,
    biases: fit.biases,
  })
}
