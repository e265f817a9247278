import { linearModel, oddsOf } from '../../../lib/reply/text/linear-model'
import { chatFeatures } from '../../../lib/reply/text/text-features'
import { INTENTS } from '../../../lib/schema/text-reading'
import type { LabelledTurn, Review, Turn } from '../../train/corpora'
import { fitIntents } from '../../train/fit-intents'
import { fitAnger, fitChatSentiment } from '../../train/fit-moods'
import { kernelOf, partOf } from '../../train/folds'
import { areaOf, shareOf, type Estimate } from './intervals'

export interface ChatTexts {
  /** The rows that are measured. */
  dev: readonly LabelledTurn[]
  /** More rows to learn from. */
  own: readonly LabelledTurn[]
  unlabelled: readonly Turn[]
  reviews: readonly Review[]
}

export interface ChatScores {
  /** The first guess is the intent or the second acceptable one. */
  intent: Estimate
  /** The first guess is the first label. */
  first: Estimate
  /** One of the two guesses is acceptable. */
  two: Estimate
  anger: Estimate
  /** Calm messages that are called negative. */
  calmNegative: Estimate
  /** Impatient or angry ones that are. */
  angryNegative: Estimate
}

interface Reading {
  turn: LabelledTurn
  guesses: number[]
  anger: number
  sentiment: number
}

const PARTS = 5

/** Every labelled message is read by models that were taught on the other four parts and on nothing like it. */
export function measureChat(texts: ChatTexts): ChatScores {
  const readings = Array.from({ length: PARTS }, (_, part) => readPart(texts, part)).flat()
  const calm = readings.filter(({ turn }) => turn.anger === 0)
  const angry = readings.filter(({ turn }) => turn.anger > 0)
  return {
    intent: share(readings, (reading) => fits(reading, reading.guesses[0])),
    first: share(readings, ({ turn, guesses }) => INTENTS[guesses[0] ?? -1] === turn.intent),
    two: share(readings, (reading) => reading.guesses.slice(0, 2).some((guess) => fits(reading, guess))),
    anger: areaOf(
      readings.map(({ anger }) => anger),
      readings.map(({ turn }) => turn.anger > 0),
    ),
    calmNegative: share(calm, isNegative),
    angryNegative: share(angry, isNegative),
  }
}

function share(readings: readonly Reading[], of: (reading: Reading) => boolean): Estimate {
  return shareOf(readings.filter(of).length, readings.length)
}

function fits({ turn }: Reading, guess = -1): boolean {
  return INTENTS[guess] === turn.intent || INTENTS[guess] === turn.intent2
}

function isNegative({ sentiment }: Reading): boolean {
  return sentiment < Math.log(0.4 / 0.6)
}

function readPart({ dev, own, unlabelled, reviews }: ChatTexts, part: number): Reading[] {
  const tests = dev.filter(({ text }) => partOf(text, PARTS) === part)
  const hidden = new Set(tests.map(({ text }) => kernelOf(text)))
  const seen = <T extends { text: string }>(rows: readonly T[]): T[] =>
    rows.filter(({ text }) => !hidden.has(kernelOf(text)))
  const labelled = seen([...dev, ...own])
  const moods = { labelled, unlabelled: seen(unlabelled), reviews }
  const intent = linearModel(fitIntents(labelled))
  const anger = linearModel(fitAnger(moods))
  const sentiment = linearModel(fitChatSentiment(moods))
  return tests.map((turn) => {
    const features = chatFeatures(turn.text, turn.prev)
    const odds = [...oddsOf(intent, features)]
    return {
      turn,
      guesses: odds.map((_, at) => at).sort((a, b) => odds[b]! - odds[a]!),
      anger: oddsOf(anger, features)[0] ?? 0,
      sentiment: oddsOf(sentiment, features)[0] ?? 0,
    }
  })
}
