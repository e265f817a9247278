import { timeOf } from '../domain/time'
import { clearBadges } from '../platform/badge'
import { tellFactsChangedSoon } from '../platform/tell-facts-changed'
import { tellSettingsChanged } from '../platform/tell-settings-changed'
import { viewedTabs } from '../platform/tab-views'
import { deleteEverything as deleteAll } from '../storage/delete-everything'
import { assertOwnPage } from './check-sender'
import type { Incoming } from './incoming'

/** Deletes all that 护分 keeps, then has open pages ask for the new hash key. From the extension's own pages alone. */
export async function deleteEverything({ sender }: Pick<Incoming, 'sender'>): Promise<void> {
  assertOwnPage(sender)
  const tabIds = await viewedTabs()
  await deleteAll(timeOf(Date.now()))
  await clearBadges(tabIds)
  await tellSettingsChanged(tabIds)
  tellFactsChangedSoon()
}
