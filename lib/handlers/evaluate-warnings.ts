import { epochOf, timeOf } from '../domain/time'
import { showWarningCount } from '../platform/badge'
import { lookAtWarningsAt } from '../platform/warning-alarm'
import { errorCodeOf } from '../schema/error-code'
import { shownWarnings, type ShownWarnings } from '../score/warning/show-warnings'
import { warningsOf, type Warning } from '../score/warning/warnings'
import type { HufenDb } from '../storage/db'
import { openStore } from '../storage/open-store'
import { dailyCountsOfShop } from '../storage/queries/daily-counts-of-shop'
import { shops } from '../storage/queries/shops'
import { warningsItem } from '../storage/session-scratch'
import { withStoreErrors } from '../storage/store-errors'
import {
  quietHoursItem,
  snoozedWarningsItem,
  WARNING_ITEMS,
  warningThresholdsItem,
} from '../storage/settings'

const HISTORY_MS = 28 * 86_400_000

/**
 * Holds the day so far of every shop against its history, keeps what stands for the panel, and shows how many on the
 * badge. Costs O(days) a shop. A run that the store fails leaves what stood to the next.
 */
export async function evaluateWarnings(nowMs: number = Date.now()): Promise<void> {
  try {
    const shown = await shownOfShops(await openStore(), nowMs)
    const cards = shown.map(([shopKey, { card }]): [string, Warning[]] => [shopKey, card])
    await warningsItem.setValue(Object.fromEntries(cards.filter(([, card]) => card.length > 0)))
    await showWarningCount(shown.reduce((sum, [, { badge }]) => sum + badge, 0))
    const changes = shown.flatMap(([, { changesAt }]) => (changesAt === null ? [] : epochOf(changesAt)))
    if (changes.length > 0) await lookAtWarningsAt(Math.min(...changes))
  } catch (error) {
    if (errorCodeOf(error) === null) throw error
  }
}

/** A changed line, snooze or quiet hour takes hold at once. Registers synchronously. */
export function watchWarningSettings(): void {
  for (const item of WARNING_ITEMS) item.watch(() => void evaluateWarnings())
}

async function shownOfShops(db: HufenDb, nowMs: number): Promise<[shopKey: string, ShownWarnings][]> {
  const [thresholds, snoozed, quiet] = await Promise.all([
    warningThresholdsItem.getValue(),
    snoozedWarningsItem.getValue(),
    quietHoursItem.getValue(),
  ])
  const now = timeOf(nowMs)
  const from = timeOf(nowMs - HISTORY_MS)
  const known = await withStoreErrors(() => shops(db))
  return await Promise.all(
    known.map(async ({ shopKey }): Promise<[string, ShownWarnings]> => {
      const range: [string, string] = [from.slice(0, 10), now.slice(0, 10)]
      const days = await withStoreErrors(() => dailyCountsOfShop(db, shopKey, range))
      const warnings = warningsOf({ now, days, thresholds: thresholds[shopKey] })
      return [shopKey, shownWarnings(warnings, { now, snoozed: snoozed[shopKey] ?? {}, quiet })]
    }),
  )
}
