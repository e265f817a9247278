import { timeOf } from '../../domain/time'
import type { ScriptRecord } from '../../reply/rank/script-record'
import type { OwnScript } from '../../schema/reply-script'
import type { TabView } from '../../schema/tab-view'
import { ownScripts } from '../../storage/queries/own-scripts'
import { scriptRecord } from '../../storage/queries/script-record'
import { shopKeyOf } from '../../storage/queries/shop-key-of'
import { textLabelsOfChat } from '../../storage/queries/text-labels'
import { mapLoaded, type Loadable } from '../room'
import { useLive } from '../use-live'
import type { IntentLabels } from './reply-desk'

/** What the shop has beside the library. */
export interface ShopScripts {
  shopKey: string | null
  own: readonly OwnScript[]
}

/** The scripts of the page's shop and of the agent, followed live. */
export function useShopScripts({ platform, shop }: TabView): Loadable<ShopScripts> {
  return useLive(JSON.stringify(['own-scripts', platform, shop]), async (db) => {
    const shopKey = await shopKeyOf(db, platform, shop)
    return { shopKey, own: await ownScripts(db, shopKey) }
  })
}

const HOUR_MS = 3_600_000

/** What became of scripts here in the last 90 days. */
export function useScriptRecord(now: number): Loadable<ScriptRecord> {
  const hour = Math.floor(now / HOUR_MS)
  return useLive(JSON.stringify(['script-record', hour]), (db) =>
    scriptRecord(db, timeOf((hour + 1) * HOUR_MS)),
  )
}

/** The agent's kept words on this chat's messages. */
export function useLabels({ platform, conversationKey }: TabView): Loadable<IntentLabels> {
  const rows = useLive(JSON.stringify(['labels', platform, conversationKey]), async (db) =>
    conversationKey === null ? {} : await textLabelsOfChat(db, [platform, conversationKey]),
  )
  return mapLoaded(rows, (known) =>
    Object.fromEntries(Object.entries(known).map(([id, { intent }]) => [id, intent])),
  )
}
