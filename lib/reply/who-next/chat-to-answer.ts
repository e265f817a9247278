import { SESSION_GAP_SECONDS } from '../../domain/chat-rounds'
import { secondsBetween } from '../../domain/time'
import type { AfterSaleStatus } from '../../schema/after-sale'
import type { Message } from '../../schema/conversation'
import type { Platform } from '../../schema/platform'
import type { ReplyTerms } from '../../schema/reply-terms'
import type { TextReading } from '../../schema/text-reading'
import type { Time } from '../../schema/time'
import type { Share } from '../../score/clocks/share'
import { answerEffect } from '../clocks/answer-effect'
import { conversationClock, type ConversationClock } from '../clocks/conversation-clock'
import { replyTierOf } from '../clocks/reply-tier'
import { findPromises } from '../promises/find-promises'
import { promiseState, type PromiseMarkOf } from '../promises/promise-state'
import type { ChatToAnswer } from './chat-parts'

export type ReadMessage = Message & { reading?: TextReading | undefined }

/** A chat as it is kept, with what stands beside it. */
export interface KeptChat {
  platform: Platform
  conversationKey: string
  shopName: string | null
  orderIds: readonly string[]
  readAt: Time
  /** In their order. */
  messages: readonly ReadMessage[]
  /** What was done about this chat's promises and questions. */
  marks: readonly PromiseMarkOf[]
  /** The status of the ticket this chat is about; `null` = none known. */
  ticketStatus: AfterSaleStatus | null
  /** Today's counted rounds of its shop in this browser; see `answer-effect.ts`. */
  seen: Share
}

/** What waits in a chat at `now`; `null` = nothing does, or the agent has put it off. */
export function chatToAnswer(
  chat: KeptChat,
  { now, terms }: { now: Time; terms: ReplyTerms },
): ChatToAnswer | null {
  const { platform, conversationKey, shopName, orderIds, readAt, messages, seen } = chat
  const asked = messages.findLast(({ from }) => from === 'buyer')
  const reading = asked?.reading ?? null
  const tier = replyTierOf(reading, chat.ticketStatus)
  const running = conversationClock({ platform, messages, now, terms, tier })
  const clock = running && isOpen(running, { asked, chat, now }) ? running : null
  const promises = standingPromises(chat, { now, terms })
  if (clock === null && promises.length === 0) return null
  return {
    platform,
    conversationKey,
    shopName,
    orderIds,
    clock,
    effect: clock && answerEffect({ platform, clock, seen, now }),
    askId: asked?.id ?? null,
    askText: asked?.text ?? null,
    isRead: reading !== null,
    promises,
    readAt,
  }
}

/** Promises that nobody kept, dismissed or put off, the first to fall due first. */
function standingPromises(
  { messages, marks }: Pick<KeptChat, 'messages' | 'marks'>,
  { now, terms }: { now: Time; terms: Pick<ReplyTerms, 'waitSeconds'> },
): ChatToAnswer['promises'] {
  const markOf = new Map(marks.map((mark) => [mark.messageId, mark]))
  return findPromises(messages, { now, tierSeconds: terms.waitSeconds })
    .filter((promise) => {
      const state = promiseState(promise, markOf.get(promise.messageId), now)
      return state !== null && state !== 'dismissed' && state !== 'put-off'
    })
    .toSorted((a, b) => a.dueAt.localeCompare(b.dueAt))
}

/** After the silence that ends a session its question has been counted; one marked off waits no more. */
function isOpen(
  { askedAt }: ConversationClock,
  { asked, chat, now }: { asked: Message | undefined; chat: KeptChat; now: Time },
): boolean {
  const since = asked?.at ?? askedAt ?? chat.readAt
  if (secondsBetween(since, now) > SESSION_GAP_SECONDS) return false
  const mark = chat.marks.find(({ messageId }) => messageId === asked?.id)
  if (mark?.state !== 'dismissed') return true
  return mark.until !== null && mark.until <= now
}
