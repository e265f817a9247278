import { timeOf } from '../domain/time'
import { OwnScriptDraftSchema } from '../schema/own-script-change'
import type { OwnScript } from '../schema/reply-script'
import { openStore } from '../storage/open-store'
import { saveOwnScript as storeOwnScript } from '../storage/repositories/own-scripts-repo'
import { assertOwnPage } from './check-sender'
import type { Incoming } from './incoming'
import { parseData } from './parse-data'

/** Saves a script of one's own and answers it as kept. From the extension's own pages alone. */
export async function saveOwnScript({ data, sender }: Incoming): Promise<OwnScript> {
  assertOwnPage(sender)
  const draft = parseData(OwnScriptDraftSchema, data)
  return await storeOwnScript(await openStore(), draft, timeOf(Date.now()))
}
