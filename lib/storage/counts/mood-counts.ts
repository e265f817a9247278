import { hourOf } from '../../domain/counted-hours'
import { dayOf } from '../../domain/time'
import type { TextReading } from '../../schema/text-reading'
import type { Day, Time } from '../../schema/time'
import type { MoodMeasure } from './measures'

/** P(impatient or worse) from which one message is enough. */
const ANGRY = 0.5
/** Complaints are negative by nature, and the model errs: one that is not angry is not enough … */
const LEAST_NEGATIVE = 2
/** … nor are a few among many. */
const NEGATIVE_SHARE = 0.5

/** What a message must tell to be counted; messages come in the order in which they were written. */
export interface MoodMessage {
  at: Time | null
  from: 'buyer' | 'agent' | 'system' | 'robot'
  agentKey: string | null
  reading?: TextReading | undefined
}

export type MoodSums = Record<Day, Partial<Record<MoodMeasure, number>>>

type Reading = Pick<TextReading, 'anger' | 'sentiment'>

/**
 * Was the buyer in a bad mood, going by his messages of one day that were read? Yes when one of them is likely angry
 * (.5 or more), or when at least two, and at least half, sound negative.
 */
export function isNegative(readings: readonly Reading[]): boolean {
  const negative = readings.filter(({ sentiment }) => sentiment.label === 'negative').length
  return (
    readings.some(({ anger }) => anger >= ANGRY) ||
    (negative >= LEAST_NEGATIVE && negative >= readings.length * NEGATIVE_SHARE)
  )
}

/** What the mood in a chat adds to each day: a chat counts once a day, messages that were not read in nothing. */
export function moodCountsOf(messages: readonly MoodMessage[]): MoodSums {
  const days = new Map<Day, Read[]>()
  let agentKey: string | null = null
  for (const { at, from, reading, ...message } of messages) {
    if (from === 'agent') agentKey = message.agentKey
    if (from !== 'buyer' || at === null || !reading) continue
    const day = dayOf(at)
    days.set(day, [...(days.get(day) ?? []), { at, reading, agentKey }])
  }
  return Object.fromEntries([...days].map(([day, read]) => [day, measuresOf(read)]))
}

interface Read {
  at: Time
  reading: Reading
  /** Who had spoken last before it; `null` = nobody, or unknown. */
  agentKey: string | null
}

/** The hour, and the person, at which it first turned. */
function measuresOf(read: readonly Read[]): Partial<Record<MoodMeasure, number>> {
  const first = read.find(({ reading }) => reading.anger >= ANGRY || reading.sentiment.label === 'negative')
  if (!first || !isNegative(read.map(({ reading }) => reading))) return { 'chats/read': 1 }
  return {
    'chats/read': 1,
    'chats/negative': 1,
    [`chats/negative/hour/${String(hourOf(first.at)).padStart(2, '0')}`]: 1,
    ...(first.agentKey === null ? {} : { [`chats/negative/agent/${first.agentKey}`]: 1 }),
  }
}
