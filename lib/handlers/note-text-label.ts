import type { Ack } from '../messaging/protocol'
import { redact } from '../reading/redact'
import { TextLabelSchema } from '../schema/text-label'
import { openStore } from '../storage/open-store'
import { noteTextLabel as storeLabel } from '../storage/repositories/text-labels-repo'
import { assertOwnPage } from './check-sender'
import type { Incoming } from './incoming'
import { parseData } from './parse-data'
import { wasForgotten } from './was-forgotten'

/**
 * Keeps the agent's own word on what a message is about, and acknowledges after the commit. Texts are masked again
 * before they are kept. From the extension's own pages alone.
 */
export async function noteTextLabel({ data, sender }: Incoming): Promise<Ack> {
  assertOwnPage(sender)
  const label = parseData(TextLabelSchema, data)
  if (!(await wasForgotten(label.at))) {
    const prev = label.prev === null ? null : redact(label.prev)
    await storeLabel(await openStore(), { ...label, text: redact(label.text), prev })
  }
  return { id: label.messageId, committed: true }
}
