import type { PageSettings } from '../schema/settings'
import { readPageSettings } from '../storage/read-page-settings'
import { pageSender } from './check-sender'
import type { Incoming } from './incoming'

/** The settings that a content script may know; for our consoles' pages alone, since the hash key is among them. */
export async function getPageSettings({ sender }: Pick<Incoming, 'sender'>): Promise<PageSettings> {
  pageSender(sender)
  return await readPageSettings()
}
