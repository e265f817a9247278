import { ScriptDeletionSchema } from '../schema/own-script-change'
import { openStore } from '../storage/open-store'
import { deleteOwnScripts as removeOwnScripts } from '../storage/repositories/own-scripts-repo'
import { assertOwnPage } from './check-sender'
import type { Incoming } from './incoming'
import { parseData } from './parse-data'

/** Deletes scripts for good, and answers how many there were. From the extension's own pages alone. */
export async function deleteOwnScripts({ data, sender }: Incoming): Promise<number> {
  assertOwnPage(sender)
  return await removeOwnScripts(await openStore(), parseData(ScriptDeletionSchema, data))
}
