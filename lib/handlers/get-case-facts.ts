import { timeOf } from '../domain/time'
import { CaseFactsAskSchema, type CaseFacts } from '../schema/case-facts'
import { openStore } from '../storage/open-store'
import { caseFactsOf } from '../storage/queries/case-facts-of'
import { shopKeyOf } from '../storage/queries/shop-key-of'
import { weighTicket } from '../refusal/weigh-ticket'
import { readScales } from '../storage/read-scales'
import { readRefusalTerms } from '../storage/read-refusal-terms'
import { withStoreErrors } from '../storage/store-errors'
import { assertPlatform, pageSender } from './check-sender'
import type { Incoming } from './incoming'
import { parseData } from './parse-data'

/**
 * What the store knows of the tickets on a page, so that the page can judge a refusal before it is asked. For our
 * consoles' pages alone, and of their own platform. Errors: `wrong-sender`, `bad-message`, `store-…`.
 */
export async function getCaseFacts({ data, sender }: Incoming): Promise<CaseFacts> {
  const page = pageSender(sender)
  const ask = parseData(CaseFactsAskSchema, data)
  assertPlatform(page, ask.platform)
  const db = await openStore()
  return await withStoreErrors(async () => {
    const now = timeOf(Date.now())
    const shopKey = await shopKeyOf(db, ask.platform, ask.shop)
    const terms = await readRefusalTerms(shopKey, now)
    const scales = await readScales(db, shopKey, { now, policy: terms.policy })
    const tickets = await caseFactsOf(db, ask, (row, chat) => weighTicket(row, chat, scales))
    return { ...terms, tickets }
  })
}
