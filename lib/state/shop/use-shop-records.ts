import type { TabView } from '../../schema/tab-view'
import type { DayCount } from '../../schema/day-count'
import { metricCountsOf } from '../../storage/counts/metric-counts'
import { dailyCountsOfShop } from '../../storage/queries/daily-counts-of-shop'
import { scoreSheetsOfShop } from '../../storage/queries/score-sheets-of-shop'
import { shopKeyOf } from '../../storage/queries/shop-key-of'
import type { DailyCountsRow } from '../../storage/tables/daily-counts'
import type { Loadable, Score } from '../room'
import { useLive } from '../use-live'
import { dayOfInstant } from './day-series'

/** As far back as a window of 90 days and its offset reach. */
const DAYS = 120
const DAY_MS = 86_400_000

/** What the store has of one shop's score. */
export interface ShopRecords {
  /** `null` = no shop was chosen and the page tells none. */
  shopKey: string | null
  /** That of the page in front. */
  tabShopKey: string | null
  /** Oldest first, one a day. */
  sheets: readonly Score[]
  counts: readonly DailyCountsRow[]
  /** The same by metric. */
  dayCounts: readonly DayCount[]
}

/** The records of the chosen shop, else of the page's, followed live. */
export function useShopRecords(
  view: Pick<TabView, 'platform' | 'shop'> | null,
  { chosen, now }: { chosen: string | null; now: number },
): Loadable<ShopRecords> {
  const [from, to] = [dayOfInstant(now - DAYS * DAY_MS), dayOfInstant(now)]
  const key = JSON.stringify(['shop', chosen, view?.platform, view?.shop, to])
  return useLive(key, async (db) => {
    const tabShopKey = view === null ? null : await shopKeyOf(db, view.platform, view.shop)
    const shopKey = chosen ?? tabShopKey
    if (shopKey === null) return { shopKey, tabShopKey, sheets: [], counts: [], dayCounts: [] }
    const sheets = await scoreSheetsOfShop(db, shopKey, DAYS)
    const counts = await dailyCountsOfShop(db, shopKey, [from, to])
    return { shopKey, tabShopKey, sheets, counts, dayCounts: counts.flatMap(metricCountsOf) }
  })
}
