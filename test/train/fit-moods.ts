import { chatFeatures } from '../../lib/reply/text/text-features'
import type { PackedWeights } from '../../lib/reply/text/packed-weights'
import type { LabelledTurn, Review, Turn } from './corpora'
import { designOf, rowMaker, type Row } from './design'
import { fitLogistic } from './fit-logistic'
import { packWeights } from './pack-weights'
import { prune } from './prune'

export interface MoodTexts {
  labelled: readonly LabelledTurn[]
  unlabelled: readonly Turn[]
  reviews: readonly Review[]
}

interface Example {
  row: Row
  target: number
  count: number
}

const BUCKETS = 1 << 17
const THANKS = /谢|多谢|感谢|辛苦了|太好了|真好|不错|满意|喜欢|好评|给力|人性化|棒|赞/

/**
 * P(impatient or worse) of a chat message. Labelled messages count most; bad reviews against good ones lend words
 * that chats rarely hold, and messages nobody labelled stand for the calm that most of them are.
 */
export function fitAnger({ labelled, unlabelled, reviews }: MoodTexts): PackedWeights {
  const rowOf = rowMaker(BUCKETS)
  return fit([
    ...labelled.map(({ text, prev, anger }) => example(rowOf, { text, prev }, Number(anger > 0), 1)),
    ...unlabelled.map((turn) => example(rowOf, turn, 0.1, 0.02)),
    ...short(reviews).map(({ text, positive }) =>
      example(rowOf, { text, prev: '' }, positive ? 0 : 0.8, 0.01),
    ),
  ])
}

/**
 * P(positive) of a chat message. A message that is labelled calm is taught to be neither (target .5), or to be positive
 * where it thanks or praises, and only an angry one to be negative; reviews lend words at little weight.
 */
export function fitChatSentiment({ labelled, unlabelled, reviews }: MoodTexts): PackedWeights {
  const rowOf = rowMaker(BUCKETS)
  const calm = (text: string): number => (THANKS.test(text) ? 0.85 : 0.5)
  return fit([
    ...labelled.map(({ text, anger }) =>
      example(rowOf, { text, prev: '' }, anger === 0 ? calm(text) : anger === 1 ? 0.2 : 0.05, 1),
    ),
    ...unlabelled.map(({ text }) => example(rowOf, { text, prev: '' }, calm(text), 0.1)),
    ...short(reviews).map(({ text, positive }) =>
      example(rowOf, { text, prev: '' }, positive ? 0.9 : 0.1, 0.02),
    ),
  ])
}

function short(reviews: readonly Review[]): Review[] {
  return reviews.filter(({ text }) => text.length <= 40)
}

// eslint-disable-next-line max-params
function example(rowOf: ReturnType<typeof rowMaker>, turn: Turn, target: number, count: number): Example {
  return { row: rowOf(chatFeatures(turn.text, turn.prev)), target, count }
}

function fit(examples: readonly Example[]): PackedWeights {
  const design = designOf(
    examples.map(({ row }) => row),
    BUCKETS,
    3,
  )
  const { weights, biases } = fitLogistic({
    design,
    targets: Float32Array.from(examples, ({ target }) => target),
    counts: Float32Array.from(examples, ({ count }) => count),
    ridge: 0.5,
  })
  return packWeights(prune(weights, { design, columns: 1, keep: 8000 }), { columns: 1, biases })
}
