import type { Ack } from '../messaging/protocol'
import { DecisionSchema } from '../schema/decision'
import { openStore } from '../storage/open-store'
import { recordDecision as storeDecision } from '../storage/repositories/decisions-repo'
import { roleItem } from '../storage/settings'
import { assertPlatform, isOwnPage, pageSender } from './check-sender'
import type { Incoming } from './incoming'
import { parseData } from './parse-data'
import { wasForgotten } from './was-forgotten'

/** Stores a decision, from the sheet in a page or from the panel («不同意此提示»), and acknowledges after the commit. */
export async function recordDecision({ data, sender }: Incoming): Promise<Ack> {
  const page = isOwnPage(sender) ? null : pageSender(sender)
  const decision = parseData(DecisionSchema, data)
  if (page) assertPlatform(page, decision.platform)
  if (!(await wasForgotten(decision.at))) {
    // The page does not know whose browser it is in.
    const tier = decision.tier ?? (await roleItem.getValue())
    await storeDecision(await openStore(), { ...decision, tier })
  }
  return { id: decision.decisionId, committed: true }
}
