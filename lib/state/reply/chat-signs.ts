import { readBuyerTurns } from '../../reply/text/buyer-turns'
import { NEEDS, voicedNeeds } from '../../reply/text/needs'
import { readTrajectory, warnOfBadReview } from '../../reply/text/trajectory'
import type { Message } from '../../schema/conversation'
import type { MoodLine, NeedLine, WarningLine } from './reply-desk'

/** As much of a message as is quoted, in characters. */
const QUOTED = 18

/** One cross message alone is no course. */
const ENOUGH = 2

/** The buyer's mood, where it falls or has been bad; `null` = nothing to say, as of most chats. */
export function moodOf(messages: readonly Message[]): MoodLine | null {
  const { course, turns, negative, angry } = readTrajectory(messages)
  if (course === null || (course !== 'falling' && Math.max(negative, angry) < ENOUGH)) return null
  if (negative + angry === 0) return null
  const points = readBuyerTurns(messages).map(({ sentiment, anger }) => sentiment - anger / 2)
  return { course, turns, negative, angry, points }
}

/** Signs that a bad review may come, the plainest first. What was asked again and then answered is none any more. */
export function warningsOf(messages: readonly Message[]): WarningLine[] {
  const signs = warnOfBadReview(messages).filter(
    ({ sign, messageIds }) => sign !== 'asked-again' || !isAnswered(messages, messageIds),
  )
  return signs.map(({ sign, messageIds }) => ({ sign, ...said(messages, messageIds) }))
}

/** What the buyer spoke for in this chat, in a fixed order. */
export function needsOf(messages: readonly Message[]): NeedLine[] {
  const voiced = voicedNeeds(messages)
  return NEEDS.filter((need) => voiced[need].length > 0).map((need) => ({
    need,
    ...said(messages, voiced[need]),
  }))
}

/** A robot had the last word: what the buyer asked still waits for a person. */
export function isByRobot(messages: readonly Message[]): boolean {
  return messages.findLast(({ from }) => from !== 'system')?.from === 'robot'
}

function isAnswered(messages: readonly Message[], ids: readonly string[]): boolean {
  const last = messages.findLastIndex(({ id }) => ids.includes(id))
  return messages.slice(last).some(({ from }) => from === 'agent')
}

function said(messages: readonly Message[], ids: readonly string[]): { times: number; words: string } {
  const last = messages.findLast(({ id }) => ids.includes(id))
  return { times: ids.length, words: quoted(last?.text ?? '') }
}

function quoted(text: string): string {
  const letters = [...text.trim().replaceAll(/\s+/g, ' ')]
  return letters.length > QUOTED ? `${letters.slice(0, QUOTED).join('')}…` : letters.join('')
}
