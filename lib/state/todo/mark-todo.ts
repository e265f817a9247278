import { timeOf } from '../../domain/time'
import { sendMessage } from '../../messaging/protocol'
import type { Platform } from '../../schema/platform'

/** A chat of 待办 and the messages in it that wait: its promises, and the buyer's last. */
export interface TodoCase {
  platform: Platform
  conversationKey: string
  messageIds: readonly string[]
}

const MINUTE_MS = 60_000

/** Keeps a chat's waiting silent for so many minutes; `null` = for good. `false` = it was not kept. */
export async function putOffTodo(
  { platform, conversationKey, messageIds }: TodoCase,
  minutes: number | null,
): Promise<boolean> {
  const now = Date.now()
  const until = minutes === null ? null : timeOf(now + minutes * MINUTE_MS)
  try {
    for (const messageId of messageIds) {
      const mark = {
        platform,
        conversationKey,
        messageId,
        state: 'dismissed',
        until,
        at: timeOf(now),
      } as const
      await sendMessage('markPromise', mark)
    }
    return true
  } catch {
    return false
  }
}
