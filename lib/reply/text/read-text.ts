import { INTENTS, type Sentiment, type TextReading } from '../../schema/text-reading'
import { linearModel, oddsOf, type LinearModel } from './linear-model'
import { chatFeatures, reviewFeatures, withTurnBefore } from './text-features'
import { ANGER_WEIGHTS } from './weights/anger'
import { CHAT_SENTIMENT_WEIGHTS } from './weights/chat-sentiment'
import { INTENT_WEIGHTS } from './weights/intent'
import { REVIEW_SENTIMENT_WEIGHTS } from './weights/review-sentiment'

type IntentGuess = TextReading['intents'][number]

export interface TextInput {
  text: string
  /** The turn before, whoever said it; `null` or absent = there was none, or it is unknown. */
  prev?: string | null
  /** `chat` when absent: a review is praise or blame, a message is mostly neither. */
  kind?: 'chat' | 'review'
}

/** The tables that a reading is made with. */
export interface TextModels {
  reviewSentiment: LinearModel
  chatSentiment: LinearModel
  anger: LinearModel
  intent: LinearModel
}

const NEUTRAL_FROM = 0.4
const NEUTRAL_TO = 0.6

let shipped: TextModels | null = null

/**
 * What a text says: its two likeliest intents, its sentiment, and P(impatient or worse). The same input gives the same
 * answer; personal data may be masked (`[地址]`, `1**********`). The first call decodes the weights (some 10 ms).
 * What the models are made of and how often they err: `weights/card.json`.
 */
export function readText(input: TextInput): TextReading {
  shipped ??= {
    reviewSentiment: linearModel(REVIEW_SENTIMENT_WEIGHTS),
    chatSentiment: linearModel(CHAT_SENTIMENT_WEIGHTS),
    anger: linearModel(ANGER_WEIGHTS),
    intent: linearModel(INTENT_WEIGHTS),
  }
  return readTextWith(shipped, input)
}

/** The same with other tables: what the training measures. */
export function readTextWith(models: TextModels, { text, prev, kind = 'chat' }: TextInput): TextReading {
  const review = kind === 'review' ? share(oddsOf(models.reviewSentiment, reviewFeatures(text))[0]) : null
  const alone = chatFeatures(text)
  const score = review ?? share(oddsOf(models.chatSentiment, alone)[0])
  const whole = withTurnBefore(alone, prev ?? '')
  const anger = share(oddsOf(models.anger, whole)[0])
  const intents = twoBest(oddsOf(models.intent, whole))
  return { intents, sentiment: { label: labelOf(score), score }, anger }
}

function labelOf(score: number): Sentiment['label'] {
  if (score < NEUTRAL_FROM) return 'negative'
  return score > NEUTRAL_TO ? 'positive' : 'neutral'
}

function share(odds = 0): number {
  return 1 / (1 + Math.exp(-odds))
}

function twoBest(odds: Float64Array): [IntentGuess, IntentGuess] {
  let [first, second] = (odds[0] ?? 0) >= (odds[1] ?? 0) ? [0, 1] : [1, 0]
  for (let at = 2; at < odds.length; at++) {
    if ((odds[at] ?? 0) > (odds[first] ?? 0)) [first, second] = [at, first]
    else if ((odds[at] ?? 0) > (odds[second] ?? 0)) second = at
  }
  const most = odds[first] ?? 0
  let sum = 0
  for (const each of odds) sum += Math.exp(each - most)
  const guess = (at: number): IntentGuess => ({
    id: INTENTS[at] ?? 'other',
    p: Math.exp((odds[at] ?? 0) - most) / sum,
  })
  return [guess(first), guess(second)]
}
