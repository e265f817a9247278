import { questionOf } from '../../reply/text/open-question'
import { readQuestion } from '../../reply/text/read-question'
import type { Message } from '../../schema/conversation'
import type { TextReading } from '../../schema/text-reading'
import type { AskedLine, IntentLabels } from './reply-desk'

/** What a chat's open question says, and the line that shows it. */
export interface Asked {
  line: AskedLine
  /** With the agent's own word on it, where there is one. */
  reading: TextReading
}

/**
 * The buyer's question as it was read, or as the agent corrected it: a label on its last message takes the place of
 * the model's guesses; what the buyer writes later is read anew. `null` = the buyer wrote no words.
 */
export function askedOf(messages: readonly Message[], labels: IntentLabels): Asked | null {
  const question = questionOf(messages)
  const read = readQuestion(messages)
  const last = question?.messages.at(-1)
  if (!question || !read || !last) return null
  const label = Object.hasOwn(labels, last.id) ? labels[last.id] : undefined
  const reading = label === undefined ? read : { ...read, intents: [{ id: label, p: 1 }] }
  return {
    reading,
    line: {
      messageId: last.id,
      text: question.text,
      prev: question.prev,
      intents: reading.intents,
      shown: read.intents[0]?.id ?? null,
      byAgent: label !== undefined,
      answered: messages.slice(messages.indexOf(last)).some(({ from }) => from === 'agent'),
    },
  }
}
