import type { Ack } from '../messaging/protocol'
import { redact } from '../reading/redact'
import { ScriptUseSchema } from '../schema/script-use'
import { openStore } from '../storage/open-store'
import { noteScriptUse as storeUse } from '../storage/repositories/script-uses-repo'
import { assertPlatform, isOwnPage, pageSender } from './check-sender'
import type { Incoming } from './incoming'
import { parseData } from './parse-data'
import { wasForgotten } from './was-forgotten'

/**
 * Keeps that a script left the panel, or was put into a page by a key, and acknowledges after the commit. Its text is
 * masked before it is kept.
 */
export async function noteScriptUse({ data, sender }: Incoming): Promise<Ack> {
  const page = isOwnPage(sender) ? null : pageSender(sender)
  const use = parseData(ScriptUseSchema, data)
  if (page) assertPlatform(page, use.platform)
  if (!(await wasForgotten(use.at))) {
    const text = use.text == null ? null : redact(use.text)
    await storeUse(await openStore(), { ...use, text })
  }
  return { id: use.useId, committed: true }
}
