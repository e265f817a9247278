import { chatFeatures, withTurnBefore } from '../../lib/reply/text/text-features'
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
  /** P(yes) that the model is taught. */
  target: number
  /** What it counts beside a labelled message. */
  count: number
}

const BUCKETS = 1 << 17
const FEWEST = 2
const RIDGE = 1
const KEEP = { anger: 6000, sentiment: 6000 }

/** Longer reviews have little of how people chat. */
const REVIEW_LETTERS = 40

/**
 * P(impatient or worse) of a chat message, given the turn before. Short bad reviews against good ones lend, at a
 * thousandth of a labelled message, the angry words that few chats hold; more of them makes it worse.
 */
export function fitAnger({ labelled, reviews }: MoodTexts): PackedWeights {
  const rowOf = rowMaker(BUCKETS)
  const examples = [
    ...labelled.map((turn) => ({
      row: rowOf(withTurnBefore(chatFeatures(turn.text), turn.prev)),
      target: Number(turn.anger > 0),
      count: 1,
    })),
    ...short(reviews).map(({ text, positive }) => ({
      row: rowOf(chatFeatures(text)),
      target: positive ? 0 : 0.8,
      count: 0.001,
    })),
  ]
  return fit(examples, KEEP.anger)
}

const THANKS = /谢|感谢|辛苦了|太好了|真好|不错|满意|喜欢|好评|给力|人性化|棒|赞/
/** Targets of P(positive). A calm message is a hair above the middle, so that doubt falls to neutral. */
const CALM = 0.52
const THANKFUL = 0.85
const BY_ANGER = [CALM, 0.2, 0.05] as const

/**
 * P(positive) of a chat message. The words of a review would call every «坏了» or «还没到» negative, so a message that is
 * labelled calm is taught to be neither, or to be positive where it thanks or praises, and only an impatient or angry one
 * to be negative; messages without a label count as calm, at little weight. Reviews lend words, with soft targets.
 */
export function fitChatSentiment({ labelled, unlabelled, reviews }: MoodTexts): PackedWeights {
  const rowOf = rowMaker(BUCKETS)
  const calm = (text: string): number => (THANKS.test(text) ? THANKFUL : CALM)
  const known = new Set(labelled.map(({ text }) => text))
  const example = (text: string, target: number, count: number): Example => ({
    row: rowOf(chatFeatures(text)),
    target,
    count,
  })
  return fit(
    [
      ...labelled.map(({ text, anger }) => example(text, anger === 0 ? calm(text) : BY_ANGER[anger], 1)),
      ...unlabelled.filter(({ text }) => !known.has(text)).map(({ text }) => example(text, calm(text), 0.03)),
      ...short(reviews).map(({ text, positive }) => example(text, positive ? 0.7 : 0.3, 0.02)),
    ],
    KEEP.sentiment,
  )
}

function short(reviews: readonly Review[]): Review[] {
  return reviews.filter(({ text }) => text.length <= REVIEW_LETTERS)
}

function fit(examples: readonly Example[], keep: number): PackedWeights {
  const rows = examples.map(({ row }) => row)
  const design = designOf(rows, BUCKETS, FEWEST)
  const { weights, biases } = fitLogistic({
    design,
    targets: Float32Array.from(examples, ({ target }) => target),
    counts: Float32Array.from(examples, ({ count }) => count),
    ridge: RIDGE,
  })
  return packWeights(prune(weights, { design, columns: 1, keep }), { columns: 1, biases })
}
