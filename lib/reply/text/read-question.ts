import type { Message } from '../../schema/conversation'
import type { TextReading } from '../../schema/text-reading'
import { questionOf } from './open-question'
import { readChatText } from './read-chat-text'

/**
 * What the buyer's open question says. Buyers write one question in several messages, of which the last may be «怎么办»:
 * what it is about is read from all of them together, anger from the angriest.
 */
export function readQuestion(messages: readonly Message[]): TextReading | null {
  const question = questionOf(messages)
  if (!question) return null
  const { text, prev } = question
  const whole = readChatText({ text, prev })
  const anger = question.messages.map((message) => readChatText({ text: message.text, prev }).anger)
  return { ...whole, anger: Math.max(whole.anger, ...anger) }
}
