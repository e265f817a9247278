import { oncePer } from '../../domain/once-per'
import type { Message } from '../../schema/conversation'
import { readChatText } from './read-chat-text'

/** A buyer's message in words, as it was read. */
export interface BuyerTurn {
  messageId: string
  text: string
  /** P(positive). */
  sentiment: number
  /** P(impatient or worse). */
  anger: number
  complains: boolean
  /** A person of the shop wrote later. */
  answered: boolean
}

/**
 * The buyer's messages in words, oldest first, each read with the message in words before it; once for each list, since
 * a chat is asked for its course, its signs and its points one after another.
 */
export const readBuyerTurns: (messages: readonly Message[]) => readonly BuyerTurn[] = oncePer(turnsOf)

function turnsOf(messages: readonly Message[]): readonly BuyerTurn[] {
  const lastAnswer = messages.findLastIndex(({ from }) => from === 'agent')
  let prev: string | null = null
  const turns: BuyerTurn[] = []
  for (const [at, { id, from, kind, text }] of messages.entries()) {
    if (kind !== 'text' || text.trim() === '') continue
    if (from === 'buyer') {
      const { intents, sentiment, anger } = readChatText({ text, prev })
      turns.push({
        messageId: id,
        text,
        sentiment: sentiment.score,
        anger,
        complains: intents[0]?.id === 'complaint',
        answered: at < lastAnswer,
      })
    }
    prev = text
  }
  return turns
}
