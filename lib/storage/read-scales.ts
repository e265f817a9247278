import { dayOf, epochOf, timeOf } from '../domain/time'
import { isShadowed } from '../refusal/shadow-week'
import type { Scales } from '../refusal/weigh-ticket'
import { CostsSchema, type Costs } from '../schema/judgement'
import type { Policy } from '../schema/policy'
import type { Time } from '../schema/time'
import { platformHelpOf } from '../score/platform-help-of'
import type { HufenDb } from './db'
import { latestScoreSheet } from './queries/latest-score-sheet'
import { outcomeCountsOfShop } from './queries/outcome-counts-of-shop'
import { outcomesOfReason } from './queries/outcomes-of-reason'
import { costsItem, shadowSinceItem } from './settings'

/** As far back as a shop's own outcomes count. */
export const HISTORY_DAYS = 180
const DAY_MS = 86_400_000

/** What the store and the person tell that a shop's tickets are weighed by; of an unknown shop next to nothing. */
export async function readScales(
  db: HufenDb,
  shopKey: string | null,
  { now, policy }: { now: Time; policy: Policy | null },
): Promise<Scales> {
  const shadowed = isShadowed(await shadowSinceItem.getValue(), now)
  if (shopKey === null) {
    return { now, policy, costs: null, platformHelp: null, historyOf: () => null, shadowed }
  }
  const from = dayOf(timeOf(epochOf(now) - HISTORY_DAYS * DAY_MS))
  const [history, sheet, costs] = await Promise.all([
    outcomeCountsOfShop(db, shopKey, [from, dayOf(now)]),
    latestScoreSheet(db, shopKey),
    costsOf(shopKey),
  ])
  const historyOf: Scales['historyOf'] = ({ reasonClass }) => outcomesOfReason(history, reasonClass)
  return { now, policy, costs, platformHelp: platformHelpOf(sheet), historyOf, shadowed }
}

async function costsOf(shopKey: string): Promise<Costs | null> {
  const costs = CostsSchema.safeParse((await costsItem.getValue())[shopKey])
  return costs.success ? costs.data : null
}
