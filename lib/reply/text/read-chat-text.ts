import { INTENTS, type TextReading } from '../../schema/text-reading'
import { linearModel, oddsOf, type LinearModel } from './linear-model'
import { sentimentOf, share } from './sentiment-of'
import { chatFeatures, withTurnBefore } from './text-features'
import { ANGER_WEIGHTS } from './weights/anger'
import { CHAT_SENTIMENT_WEIGHTS } from './weights/chat-sentiment'
import { INTENT_WEIGHTS } from './weights/intent'

type IntentGuess = TextReading['intents'][number]

export interface ChatText {
  text: string
  /** The turn before, whoever said it; `null` or absent = there was none, or it is unknown. */
  prev?: string | null
}

/** The tables that a message of a chat is read with. */
export interface ChatModels {
  chatSentiment: LinearModel
  anger: LinearModel
  intent: LinearModel
}

let shipped: ChatModels | null = null

/**
 * What a message says: its two likeliest intents, its sentiment, and P(impatient or worse). The same input gives the
 * same answer; personal data may be masked (`[地址]`, `1**********`). The first call decodes the weights (some 10 ms).
 * What the models are made of and how often they err: `weights/card.json`.
 */
export function readChatText(input: ChatText): TextReading {
  shipped ??= {
    chatSentiment: linearModel(CHAT_SENTIMENT_WEIGHTS),
    anger: linearModel(ANGER_WEIGHTS),
    intent: linearModel(INTENT_WEIGHTS),
  }
  return readChatWith(shipped, input)
}

/** The same with other tables: what the training measures. */
export function readChatWith(models: ChatModels, { text, prev }: ChatText): TextReading {
  const alone = chatFeatures(text)
  const sentiment = sentimentOf(oddsOf(models.chatSentiment, alone)[0])
  const whole = withTurnBefore(alone, prev ?? '')
  const anger = share(oddsOf(models.anger, whole)[0])
  return { intents: twoBest(oddsOf(models.intent, whole)), sentiment, anger }
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
