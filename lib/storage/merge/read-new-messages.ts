import type { TextReading } from '../../schema/text-reading'
import { byTime } from '../message-order'
import type { MessageRow } from '../tables/messages'

/** Tells what a buyer's text says, given the words said before it (`null` = none are known). */
export type ReadMessage = (message: { text: string; prev: string | null }) => TextReading

/**
 * Readings of the new messages of a chat, by message id: of buyers' texts alone, each with the last words before it,
 * whoever said them. `before` is what was stored of the chat, in any order.
 */
export function readNewMessages(
  before: readonly MessageRow[],
  added: readonly MessageRow[],
  read: ReadMessage,
): Map<string, TextReading> {
  const readings = new Map<string, TextReading>()
  const isNew = new Set(added)
  let prev: string | null = null
  for (const message of [...before, ...added].sort(byTime)) {
    if (message.from === 'system' || message.text.trim() === '') continue
    const { id, from, kind, text } = message
    if (isNew.has(message) && from === 'buyer' && kind === 'text') {
      const reading = readOrNothing(read, { text, prev })
      if (reading) readings.set(id, reading)
    }
    prev = text
  }
  return readings
}

/** A text that can't be read is kept all the same: what a page showed must not be lost to it. */
function readOrNothing(read: ReadMessage, message: Parameters<ReadMessage>[0]): TextReading | null {
  try {
    return read(message)
  } catch {
    return null
  }
}
