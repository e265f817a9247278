import { dayOf, timeOf } from '../domain/time'
import { calibrate, type Calibration } from '../refusal/calibration/calibrate'
import { isShadowed, shadowEndOf, shadowReport, type ShadowReport } from '../refusal/shadow-week'
import type { Platform } from '../schema/platform'
import type { RememberedDecision } from '../schema/decision'
import type { Time } from '../schema/time'
import { decisionsOfAfterSale } from '../storage/queries/decisions-of-after-sale'
import { decisionsOfShop } from '../storage/queries/decisions-of-shop'
import { outcomeCountsOfShop, type OutcomeHistory } from '../storage/queries/outcome-counts-of-shop'
import { replayOfDecision, type Replay } from '../storage/queries/replay-of-decision'
import { ready, type Loadable } from './room'
import { useLive } from './use-live'
import { useShadowSince } from './use-refusal-settings'

export type { Calibration, OutcomeHistory, Replay, ShadowReport }

/** Older decisions say little about the rules and the buyers of today. */
const CALIBRATION_DAYS = 365
/** As far back as the posteriors look. */
const HISTORY_DAYS = 180
const DAY_MS = 86_400_000

/** What was decided on a ticket and what became of it, oldest first. */
export function useDecisionsOf(platform: Platform, afterSaleId: string): Loadable<RememberedDecision[]> {
  const key = JSON.stringify(['decisions', platform, afterSaleId])
  return useLive(key, (db) => decisionsOfAfterSale(db, platform, afterSaleId))
}

/** One decision seen again; `null` = there is none of this id. */
export function useReplay(decisionId: string): Loadable<Replay | null> {
  return useLive(JSON.stringify(['replay', decisionId]), (db) => replayOfDecision(db, decisionId))
}

/** How the hints of the last year held up in a shop. */
export function useCalibration(shopKey: string, now: number): Loadable<Calibration> {
  const from = `${dayOf(timeOf(now - CALIBRATION_DAYS * DAY_MS))}T00:00:00+08:00`
  return useLive(JSON.stringify(['calibration', shopKey, from]), async (db) =>
    calibrate(await decisionsOfShop(db, shopKey, { from })),
  )
}

/** How the refusals of the last half year ended in a shop. */
export function useOutcomeHistory(shopKey: string, now: number): Loadable<OutcomeHistory> {
  const range = [dayOf(timeOf(now - HISTORY_DAYS * DAY_MS)), dayOf(timeOf(now))] as const
  return useLive(JSON.stringify(['outcome-history', shopKey, range]), (db) =>
    outcomeCountsOfShop(db, shopKey, range),
  )
}

/** Where the shadow week stands in a shop, and what its silent warnings came to so far. */
export interface ShadowWeek {
  /** `null` = not begun: the background does so at its next run. */
  since: Time | null
  endsAt: Time | null
  running: boolean
  report: ShadowReport
}

const NO_REPORT: ShadowReport = { wouldWarn: 0, right: 0, wrong: 0, undecided: 0 }

export function useShadowWeek(shopKey: string, now: number): Loadable<ShadowWeek> {
  const [since] = useShadowSince()
  const report = useLive(JSON.stringify(['shadow', shopKey, since]), async (db) => {
    if (since == null) return NO_REPORT
    const decisions = await decisionsOfShop(db, shopKey, { from: since, to: shadowEndOf(since) })
    return shadowReport(decisions, since)
  })
  if (since === undefined) return { status: 'loading' }
  if (report.status !== 'ready') return report
  const running = isShadowed(since, timeOf(now))
  return ready({ since, endsAt: since && shadowEndOf(since), running, report: report.value })
}
