import type { PackId } from '../schema/finding'
import type { Platform } from '../schema/platform'
import type { RulePack } from '../schema/rule-pack'
import type { Metric, ScoreSheet } from '../schema/score-sheet'
import type { Time } from '../schema/time'
import { packInForce } from './pack-in-force'
import { ALL_PACKS } from './packs/all-packs'

/** A score page's sheet, or `null` where none was read, and the moment for which rules are asked. */
export interface PackQuestion {
  platform: Platform
  now: Time
  sheet: ScoreSheet | null
}

/**
 * The pack by date and by page layout. The one in force at `now` wins as long as the page could be its page: it
 * scores every metric shown, and shows no score, weight or tier of a metric where single metrics have none.
 * Otherwise the newest pack that the page does fit (a page that lags behind an announcement, or runs ahead of
 * it); a page that fits none is taken by date.
 */
export function packForSheet({ platform, now, sheet }: PackQuestion): PackId {
  const byDate = packInForce(platform, now)
  if (sheet === null || sheet.platform !== platform) return byDate
  const fitting = ALL_PACKS.filter((pack) => pack.platform === platform && fits(pack, sheet))
  if (fitting.some(({ id }) => id === byDate)) return byDate
  return fitting.toSorted((a, b) => (a.from < b.from ? -1 : 1)).at(-1)?.id ?? byDate
}

function fits(pack: RulePack, sheet: ScoreSheet): boolean {
  return sheet.metrics.filter(isScoredSomewhere).every((metric) => {
    const scored = pack.metrics.some(({ id, scored }) => id === metric.id && scored)
    return scored && (scoresSingly(pack) || !hasParts(metric))
  })
}

/** 售后拒绝率 stands beside the score in every pack, so it tells nothing. */
function isScoredSomewhere({ id }: Metric): boolean {
  return ALL_PACKS.some((pack) => pack.metrics.some((row) => row.id === id && row.scored))
}

/** An open `tier.step` says that single metrics are not scored any more. */
function scoresSingly({ numbers }: RulePack): boolean {
  return !numbers.some(({ key, value }) => key === 'tier.step' && value === null)
}

function hasParts({ score, weight, tiers }: Metric): boolean {
  return score !== null || weight !== null || tiers !== null
}
