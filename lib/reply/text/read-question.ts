import type { Message } from '../../schema/conversation'
import type { TextReading } from '../../schema/text-reading'
import { readText } from './read-text'

/** The buyer's open question: what he wrote since the last answer, or, once answered, what he wrote last. */
export interface Question {
  /** Oldest first. */
  messages: readonly Message[]
  text: string
  /** The turn before it, whoever's it was; `null` = there was none. */
  prev: string | null
}

/** `null` = the buyer wrote no words. Pictures and cards say nothing that could be read. */
export function questionOf(messages: readonly Message[]): Question | null {
  const spoken = messages.filter(
    ({ from, kind, text }) => from !== 'system' && kind === 'text' && text.trim() !== '',
  )
  const last = spoken.findLastIndex(({ from }) => from === 'buyer')
  if (last === -1) return null
  const before = spoken.slice(0, last).findLastIndex(({ from }) => from !== 'buyer')
  const asked = spoken.slice(before + 1, last + 1)
  return {
    messages: asked,
    text: asked.map(({ text }) => text).join(' '),
    prev: spoken[before]?.text ?? null,
  }
}

/**
 * What the buyer's open question says. Buyers write one question in several messages, of which the last may be «怎么办»:
 * what it is about is read from all of them together, anger from the angriest.
 */
export function readQuestion(messages: readonly Message[]): TextReading | null {
  const question = questionOf(messages)
  if (!question) return null
  const { text, prev } = question
  const whole = readText({ text, prev })
  const anger = question.messages.map((message) => readText({ text: message.text, prev }).anger)
  return { ...whole, anger: Math.max(whole.anger, ...anger) }
}
