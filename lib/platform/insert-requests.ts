import type { ContentScriptContext } from 'wxt/utils/content-script-context'
import { onMessage } from '../messaging/protocol'
import { AppError } from '../schema/error-code'
import type { Insertion, InsertionOutcome } from '../schema/insertion'
import { isInsertion } from '../schema/insertion-guard'

type Insert = (insertion: Insertion) => Promise<InsertionOutcome>

/** The way by which the panel's requests to put a text into the reply box come in; it ends with `ctx`. */
export function openInsertRequests(ctx: ContentScriptContext): (insert: Insert) => void {
  return (insert) =>
    void ctx.onInvalidated(
      onMessage('insertReply', async ({ data }: { data: unknown }) => {
        if (!isInsertion(data)) throw new AppError('bad-message')
        return await insert(data)
      }),
    )
}
