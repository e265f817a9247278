import { lookAtPromisesSoon } from '../platform/promise-alarm'
import type { Ack } from '../messaging/protocol'
import { PromiseMarkSchema } from '../schema/promise-mark'
import { openStore } from '../storage/open-store'
import { markPromise as storeMark } from '../storage/repositories/promise-marks-repo'
import { assertOwnPage } from './check-sender'
import type { Incoming } from './incoming'
import { parseData } from './parse-data'
import { wasForgotten } from './was-forgotten'

/** Keeps that a promise was put off, and acknowledges after the commit. From the extension's own pages alone. */
export async function markPromise({ data, sender }: Incoming): Promise<Ack> {
  assertOwnPage(sender)
  const mark = parseData(PromiseMarkSchema, data)
  if (!(await wasForgotten(mark.at))) await storeMark(await openStore(), mark)
  lookAtPromisesSoon()
  return { id: mark.messageId, committed: true }
}
