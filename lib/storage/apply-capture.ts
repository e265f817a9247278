import type { Capture } from '../schema/capture'
import { platformOf, type CaptureContext } from './capture-context'
import { Tally } from './counts/tally'
import type { HufenDb } from './db'
import type { ReadMessage } from './merge/read-new-messages'
import { storeAfterSales } from './repositories/after-sales-repo'
import { isCommitted, rememberCapture } from './repositories/captures-repo'
import { storeConversation } from './repositories/conversations-repo'
import { addToDailyCounts } from './repositories/daily-counts-repo'
import { readPurgedBefore } from './repositories/marks-repo'
import { storeScoreSheet } from './repositories/score-sheets-repo'
import { readShops, storeShops } from './repositories/shops-repo'
import { ShopBook } from './shop-book'
import { withStoreErrors } from './store-errors'

/**
 * Stores everything a capture brings in one transaction: all of it or nothing. The same `captureId` again, or
 * the same facts again, changes nothing but the time of reading; an older reading never undoes a newer one. What a
 * buyer's new message says is told by `read` and written with the message itself; without `read` it is not told.
 * `known` = this capture had been committed before.
 * Errors: an `AppError` with a `store-…` code, and then nothing was written.
 */
export async function applyCapture(
  db: HufenDb,
  capture: Capture,
  read: ReadMessage | null = null,
): Promise<'committed' | 'known'> {
  return await withStoreErrors(() =>
    db.transaction('rw', tablesOf(db, capture), async () => {
      if (await isCommitted(db, capture.captureId)) return 'known'
      const context = await contextOf(db, capture, read)
      const { shop } = capture
      context.shops.meet(shop)
      await storeAfterSales(db, capture, context)
      await storeScoreSheet(db, { sheet: capture.scoreSheet, shop }, context)
      await storeConversation(db, { conversation: capture.conversation, shop }, context)
      await storeShops(db, context.shops)
      await addToDailyCounts(db, context.tally)
      await rememberCapture(db, capture.captureId, capture.readAt)
      return 'committed'
    }),
  )
}

/** Only the tables the capture needs: a transaction waits for every other one on any of its tables. */
function tablesOf(db: HufenDb, { afterSales, scoreSheet, conversation }: Capture) {
  return [
    db.captures,
    db.marks,
    db.shops,
    db.dailyCounts,
    ...(afterSales.length > 0 ? [db.afterSales, db.observations, db.decisions, db.scriptUses] : []),
    ...(scoreSheet ? [db.scoreSheets] : []),
    ...(conversation ? [db.conversations, db.messages, db.scriptUses] : []),
  ]
}

async function contextOf(
  db: HufenDb,
  { captureId, page, readAt }: Capture,
  read: ReadMessage | null,
): Promise<CaptureContext> {
  const platform = platformOf(page)
  const [known, purgedBefore] = await Promise.all([readShops(db), readPurgedBefore(db)])
  const shops = new ShopBook(known, platform, readAt)
  return { captureId, page, readAt, platform, purgedBefore, shops, tally: new Tally(), read }
}
