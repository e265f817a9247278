import { ScriptImportSchema, type ImportCounts } from '../schema/own-script-change'
import { openStore } from '../storage/open-store'
import { importScripts as storeScripts } from '../storage/repositories/own-scripts-repo'
import { assertOwnPage } from './check-sender'
import type { Incoming } from './incoming'
import { parseData } from './parse-data'

/** Brings in scripts, all of a message or none, and answers what they did. From the extension's own pages alone. */
export async function importScripts({ data, sender }: Incoming): Promise<ImportCounts> {
  assertOwnPage(sender)
  const { scripts } = parseData(ScriptImportSchema, data)
  return await storeScripts(await openStore(), scripts)
}
