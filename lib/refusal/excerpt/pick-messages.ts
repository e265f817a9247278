import { epochOf } from '../../domain/time'
import type { Conversation, Message } from '../../schema/conversation'
import type { Time } from '../../schema/time'

export const EXCERPT_MOST = 14
/** How many of them may be from before the application. */
const BEFORE = 4

/**
 * The part of a chat that shows what was said around an application: a few messages before it, and all that follow,
 * the latest kept where there are too many. Without a time to go by, the last ones. What a robot or the system wrote
 * stays out, and so does an image, of which nothing can be quoted. In the order of the chat; the texts are masked as
 * they were stored.
 */
export function pickMessages(
  { messages }: Pick<Conversation, 'messages'>,
  appliedAt: Time | null,
): Message[] {
  const said = messages.filter(
    ({ from, kind, text }) =>
      (from === 'buyer' || from === 'agent') && kind !== 'image' && text.trim() !== '',
  )
  const first =
    appliedAt === null ? -1 : said.findIndex(({ at }) => at !== null && epochOf(at) >= epochOf(appliedAt))
  if (first < 0) return said.slice(-EXCERPT_MOST)
  const before = said.slice(Math.max(0, first - BEFORE), first)
  return [...before, ...said.slice(first).slice(before.length - EXCERPT_MOST)]
}
