import type { Sentiment } from '../../schema/text-reading'

const NEUTRAL_FROM = 0.4
const NEUTRAL_TO = 0.6

/** The sentiment that log odds of «positive» stand for. */
export function sentimentOf(odds: number | undefined): Sentiment {
  const score = share(odds)
  return { label: labelOf(score), score }
}

function labelOf(score: number): Sentiment['label'] {
  if (score < NEUTRAL_FROM) return 'negative'
  return score > NEUTRAL_TO ? 'positive' : 'neutral'
}

/** The chance that log odds stand for. */
export function share(odds = 0): number {
  return 1 / (1 + Math.exp(-odds))
}
