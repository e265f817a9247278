import type { PromiseMark } from '../../schema/promise-mark'
import type { HufenDb } from '../db'
import { withStoreErrors } from '../store-errors'
import type { PromiseMarkKey } from '../tables/promise-marks'

/** Keeps what was done about a promise; a mark made later stands, whatever order they come in. Errors: `store-…`. */
export async function markPromise(db: HufenDb, mark: PromiseMark): Promise<void> {
  const key: PromiseMarkKey = [mark.platform, mark.conversationKey, mark.messageId]
  await withStoreErrors(() =>
    db.transaction('rw', db.promiseMarks, async () => {
      const stored = await db.promiseMarks.get(key)
      if (!stored || stored.at <= mark.at) await db.promiseMarks.put(mark)
    }),
  )
}
