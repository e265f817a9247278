import { linearModel } from '../../../lib/reply/text/linear-model'
import { readChatWith, type ChatModels } from '../../../lib/reply/text/read-chat-text'
import type { Intent, TextReading } from '../../../lib/schema/text-reading'
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

interface Reading extends TextReading {
  turn: LabelledTurn
}

const PARTS = 5

/** Every labelled message is read by models that were taught on the other four parts and on nothing like it. */
export function measureChat(texts: ChatTexts): ChatScores {
  const readings = Array.from({ length: PARTS }, (_, part) => readPart(texts, part)).flat()
  const calm = readings.filter(({ turn }) => turn.anger === 0)
  const angry = readings.filter(({ turn }) => turn.anger > 0)
  return {
    intent: share(readings, ({ turn, intents }) => fits(turn, intents[0]?.id)),
    first: share(readings, ({ turn, intents }) => intents[0]?.id === turn.intent),
    two: share(readings, ({ turn, intents }) => intents.some(({ id }) => fits(turn, id))),
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

function fits({ intent, intent2 }: LabelledTurn, guess: Intent | undefined): boolean {
  return guess === intent || guess === intent2
}

function isNegative({ sentiment }: Reading): boolean {
  return sentiment.label === 'negative'
}

function readPart({ dev, own, unlabelled, reviews }: ChatTexts, part: number): Reading[] {
  const tests = dev.filter(({ text }) => partOf(text, PARTS) === part)
  const hidden = new Set(tests.map(({ text }) => kernelOf(text)))
  const seen = <T extends { text: string }>(rows: readonly T[]): T[] =>
    rows.filter(({ text }) => !hidden.has(kernelOf(text)))
  const labelled = seen([...dev, ...own])
  const moods = { labelled, unlabelled: seen(unlabelled), reviews }
  const models: ChatModels = {
    intent: linearModel(fitIntents(labelled)),
    anger: linearModel(fitAnger(moods)),
    chatSentiment: linearModel(fitChatSentiment(moods)),
  }
  return tests.map((turn) => ({ turn, ...readChatWith(models, turn) }))
}
