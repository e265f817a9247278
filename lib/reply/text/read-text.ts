import type { TextReading } from '../../schema/text-reading'
import { linearModel, oddsOf, type LinearModel } from './linear-model'
import { readChatText, type ChatText } from './read-chat-text'
import { sentimentOf } from './sentiment-of'
import { reviewFeatures } from './text-features'
import { REVIEW_SENTIMENT_WEIGHTS } from './weights/review-sentiment'

export interface TextInput extends ChatText {
  /** `chat` when absent: a review is praise or blame, a message is mostly neither. */
  kind?: 'chat' | 'review'
}

let reviews: LinearModel | null = null

/** What a message or a review says, as `readChatText`; a review's sentiment comes from a model of its own. */
export function readText({ kind = 'chat', ...input }: TextInput): TextReading {
  const reading = readChatText(input)
  if (kind === 'chat') return reading
  reviews ??= linearModel(REVIEW_SENTIMENT_WEIGHTS)
  return { ...reading, sentiment: sentimentOf(oddsOf(reviews, reviewFeatures(input.text))[0]) }
}
