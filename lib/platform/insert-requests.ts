import type { ContentScriptContext } from 'wxt/utils/content-script-context'
import { onMessage } from '../messaging/protocol'
import { InsertionSchema, type Insertion, type InsertionOutcome } from '../schema/insertion'

type Insert = (insertion: Insertion) => Promise<InsertionOutcome>

/** The way by which the panel's requests to put a text into the reply box come in; it ends with `ctx`. */
export function openInsertRequests(ctx: ContentScriptContext): (insert: Insert) => void {
  return (insert) =>
    void ctx.onInvalidated(onMessage('insertReply', ({ data }) => insert(InsertionSchema.parse(data))))
}
