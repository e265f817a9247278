import { timeOf } from '../domain/time'
import { ScriptRetirementSchema } from '../schema/own-script-change'
import { openStore } from '../storage/open-store'
import { retireOwnScripts as storeRetirement } from '../storage/repositories/own-scripts-repo'
import { assertOwnPage } from './check-sender'
import type { Incoming } from './incoming'
import { parseData } from './parse-data'

/** Sets scripts aside, or offers them again, and answers how many changed. From the extension's own pages alone. */
export async function retireOwnScripts({ data, sender }: Incoming): Promise<number> {
  assertOwnPage(sender)
  const retirement = parseData(ScriptRetirementSchema, data)
  return await storeRetirement(await openStore(), retirement, timeOf(Date.now()))
}
