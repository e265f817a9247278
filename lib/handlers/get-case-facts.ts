import { timeOf } from '../domain/time'
import { CaseFactsAskSchema, type CaseFacts } from '../schema/case-facts'
import { openStore } from '../storage/open-store'
import { caseFactsOf } from '../storage/queries/case-facts-of'
import { shopKeyOf } from '../storage/queries/shop-key-of'
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
    const [tickets, shopKey] = await Promise.all([
      caseFactsOf(db, ask),
      shopKeyOf(db, ask.platform, ask.shop),
    ])
    return { ...(await readRefusalTerms(shopKey, timeOf(Date.now()))), tickets }
  })
}
