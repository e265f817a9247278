import type { Message } from '../../schema/conversation'
import type { ReplyTerms } from '../../schema/reply-terms'
import type { Time } from '../../schema/time'
import { findPromises } from '../promises/find-promises'
import type { CaseOfPromise } from '../promises/promise-ringing'
import { chatToAnswer, type KeptChat } from './chat-to-answer'
import type { TicketToAnswer } from './ticket-parts'
import { whoNext, type NextRow } from './who-next'

/** What the store has of a chat: its row beside its messages. */
export interface StoredChat extends Pick<KeptChat, 'messages' | 'marks' | 'ticketStatus' | 'seen'> {
  conversation: Pick<KeptChat, 'platform' | 'conversationKey' | 'shopName' | 'orderIds' | 'readAt'>
}

export interface StoredTodo {
  chats: readonly StoredChat[]
  tickets: readonly TicketToAnswer[]
}

export interface TodoRows {
  rows: NextRow[]
  /** Every promise that nobody kept, with what was done about it. */
  cases: CaseOfPromise[]
}

/** 待办 as the records have it at `now`. */
export function todoRows(
  { chats, tickets }: StoredTodo,
  { now, terms }: { now: Time; terms: ReplyTerms },
): TodoRows {
  const kept = chats.map(({ conversation, ...rest }): KeptChat => ({ ...conversation, ...rest }))
  const waiting = kept.map((chat) => chatToAnswer(chat, { now, terms })).filter((chat) => chat !== null)
  return {
    rows: whoNext({ now, chats: waiting, tickets, terms }),
    cases: kept.flatMap((chat) => casesOf(chat, { now, tierSeconds: terms.waitSeconds })),
  }
}

function casesOf(chat: KeptChat, terms: { now: Time; tierSeconds: number }): CaseOfPromise[] {
  const { platform, conversationKey, marks } = chat
  const messages: readonly Message[] = chat.messages
  return findPromises(messages, terms).map((promise) => ({
    platform,
    conversationKey,
    promise,
    mark: marks.find(({ messageId }) => messageId === promise.messageId),
  }))
}
