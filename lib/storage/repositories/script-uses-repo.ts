import type { Platform } from '../../schema/platform'
import type { ScriptUse } from '../../schema/script-use'
import type { Time } from '../../schema/time'
import type { HufenDb } from '../db'
import { followedSince, followInChat, followInTicket } from '../merge/follow-use'
import { withStoreErrors } from '../store-errors'
import type { AfterSaleRow } from '../tables/after-sales'
import type { ConversationKey } from '../tables/conversations'
import type { MessageRow } from '../tables/messages'

/**
 * Keeps one use of a script; the same `useId` again changes nothing. Errors: an `AppError` with a `store-…` code, and
 * then nothing was written.
 */
export async function noteScriptUse(db: HufenDb, use: ScriptUse): Promise<void> {
  await withStoreErrors(() =>
    db.transaction('rw', db.scriptUses, async () => {
      if ((await db.scriptUses.get(use.useId)) === undefined) await db.scriptUses.add(use)
    }),
  )
}

/**
 * Writes into the uses of a chat, of the last 14 days, what its messages (oldest first) tell of them; within the
 * caller's transaction. Again with the same messages changes nothing.
 */
export async function followUsesOfChat(
  db: HufenDb,
  conversation: ConversationKey,
  { messages, readAt }: { messages: readonly MessageRow[]; readAt: Time },
): Promise<void> {
  const uses = await db.scriptUses.where('[platform+conversationKey]').equals(conversation).toArray()
  const since = followedSince(readAt)
  const changed = followInChat(
    uses.filter(({ at }) => at >= since),
    messages,
  )
  if (changed.length > 0) await db.scriptUses.bulkPut(changed)
}

/** The same for the uses that were for these tickets. */
export async function followUsesOfTickets(
  db: HufenDb,
  rows: ReadonlyMap<string, AfterSaleRow>,
  { platform, readAt }: { platform: Platform; readAt: Time },
): Promise<void> {
  if (rows.size === 0) return
  const uses = await db.scriptUses
    .where('afterSaleId')
    .anyOf([...rows.keys()])
    .toArray()
  const since = followedSince(readAt)
  const changed = uses.flatMap((use) => {
    const row = use.platform === platform && use.at >= since ? rows.get(use.afterSaleId ?? '') : undefined
    return row ? (followInTicket(use, row) ?? []) : []
  })
  if (changed.length > 0) await db.scriptUses.bulkPut(changed)
}
