import { timeOf } from '../../domain/time'
import { decisionsOfShop } from '../../storage/queries/decisions-of-shop'
import { shopKeyOf } from '../../storage/queries/shop-key-of'
import { useOwnerMode } from '../owner-mode'
import { usePanelRoom } from '../panel-room'
import { valueOf, type TabState } from '../room'
import { useCalibration, useReplay, useShadowWeek } from '../use-decisions'
import { useLive } from '../use-live'
import { useMutedFindings } from '../use-refusal-settings'
import { useShops } from '../use-shops'
import type { ReviewRoomState } from './review-room'

/** How far back the list of decisions goes, and how long it is. */
const DAYS = 30
const SHOWN = 60
const DAY_MS = 86_400_000
/** No shop has this key: asked while none is known. */
const NO_SHOP = ''

/** 复盘 of the chosen shop, else of the one in front, else of the only one known; followed live. */
export function useReviewRoom(tab: TabState, now: number): ReviewRoomState {
  const shops = useShops()
  const picked = usePanelRoom(({ shopKey }) => shopKey)
  const replayOf = usePanelRoom((state) => state.replayOf)
  const tabShopKey = useTabShop(tab)
  const known = valueOf(shops) ?? []
  const only = known.length === 1 ? (known[0]?.shopKey ?? null) : null
  const shopKey = picked ?? tabShopKey ?? only
  const asked = shopKey ?? NO_SHOP
  const [muted] = useMutedFindings()
  return {
    shops,
    shopKey,
    tabShopKey,
    decisions: useLastDecisions(asked, now),
    calibration: useCalibration(asked, now),
    shadow: useShadowWeek(asked, now),
    replayOf,
    replay: useReplay(replayOf ?? ''),
    owner: useOwnerMode(now),
    muted: muted ?? [],
  }
}

function useTabShop(tab: TabState): string | null {
  const view = tab.status === 'view' ? tab.view : null
  const key = useLive(JSON.stringify(['tab-shop', view?.platform, view?.shop]), async (db) =>
    view === null ? null : await shopKeyOf(db, view.platform, view.shop),
  )
  return valueOf(key) ?? null
}

function useLastDecisions(shopKey: string, now: number): ReviewRoomState['decisions'] {
  const from = timeOf(Math.floor(now / DAY_MS) * DAY_MS - DAYS * DAY_MS)
  return useLive(JSON.stringify(['last-decisions', shopKey, from]), async (db) =>
    (await decisionsOfShop(db, shopKey, { from })).slice(-SHOWN).reverse(),
  )
}
