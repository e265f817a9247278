import { tellFactsChangedSoon } from '../platform/tell-facts-changed'
import { lookAtPromisesSoon } from '../platform/promise-alarm'
import { lookAtWarningsSoon } from '../platform/warning-alarm'
import type { Ack } from '../messaging/protocol'
import { readChatText } from '../reply/text/read-chat-text'
import { CaptureSchema } from '../schema/capture'
import { applyCapture } from '../storage/apply-capture'
import { platformOf } from '../storage/capture-context'
import { openStore } from '../storage/open-store'
import { assertPlatform, pageSender } from './check-sender'
import type { Incoming } from './incoming'
import { parseData } from './parse-data'
import { wasForgotten } from './was-forgotten'

/**
 * Stores what a page showed, and acknowledges after the commit; the page keeps and re-sends what was not
 * acknowledged. What was read before the person deleted everything is acknowledged and dropped.
 */
export async function capturePage({ data, sender }: Incoming): Promise<Ack> {
  const page = pageSender(sender)
  const capture = parseData(CaptureSchema, data)
  assertPlatform(page, platformOf(capture.page))
  if (!(await wasForgotten(capture.readAt))) {
    const outcome = await applyCapture(await openStore(), capture, readChatText)
    if (outcome === 'committed') {
      if (capture.conversation || capture.afterSales.length > 0) {
        tellFactsChangedSoon()
        lookAtPromisesSoon()
      }
      await lookAtWarningsSoon()
    }
  }
  return { id: capture.captureId, committed: true }
}
