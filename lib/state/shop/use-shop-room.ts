import { useMemo } from 'react'
import { timeOf } from '../../domain/time'
import { usePanelRoom } from '../panel-room'
import { mapLoaded, type TabState } from '../room'
import { useEnteredWeeks, useSnoozedWarnings } from '../use-settings'
import { useShops } from '../use-shops'
import { weekOf } from './entered-week'
import type { ShopRoomState } from './shop-room'
import { silentCauses } from './snooze'
import { useNamedDrivers } from './use-named-drivers'
import { useOutlook, useOutlookQuestion } from './use-outlook'
import { useShopRecords } from './use-shop-records'
import { useAskWhatIf } from './use-what-if'

/** Everything that the room 店铺 shows: the chosen shop, else that of the tab in front, else the only one known. */
export function useShopRoom(tab: TabState, now: number): ShopRoomState {
  const shops = useShops()
  const [snoozed] = useSnoozedWarnings()
  const [weeks] = useEnteredWeeks()
  const picked = usePanelRoom(({ shopKey }) => shopKey)
  const view = tab.status === 'view' ? tab.view : null
  const only = shops.status === 'ready' && shops.value.length === 1 ? (shops.value[0]?.shopKey ?? null) : null
  const chosen = picked ?? (view?.shop ? null : only)
  const records = useShopRecords(view, { chosen, now })
  const question = useOutlookQuestion(records, now)
  const computed = useOutlook(records, question)
  const known = records.status === 'ready' ? records.value : null
  const shopKey = known?.shopKey ?? chosen
  const outlook = useNamedDrivers(computed, shopKey)
  const own = shopKey === null ? undefined : snoozed?.[shopKey]
  return {
    shops,
    shopKey,
    tabShopKey: known?.tabShopKey ?? null,
    sheets: mapLoaded(records, ({ sheets }) => sheets),
    outlook,
    askWhatIf: useAskWhatIf(question),
    entered: weeks && shopKey !== null ? weekOf(weeks[shopKey], timeOf(now)) : null,
    snoozed: useMemo(() => silentCauses(own, timeOf(now)), [own, now]),
  }
}
