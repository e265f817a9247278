import { CAUSES, DRIVER_KINDS, type DriverKind, type WarningCause } from './causes'
import { countsBehind, type MeasuredDay } from './shop-days'

/** Fewer are chance. */
const LEAST = 3
/** The chance of being wrong, over all that are compared. */
const CHANCE = 0.05

/** What stands out behind a cause. */
export interface Driver {
  kind: DriverKind
  /** The product's id, the class of the reason, the agent's keyed hash, the hour `00`–`23`. */
  key: string
  count: number
  /** Of all events of the cause in these days that are told apart this way. */
  share: number
}

/**
 * The one product, reason, person or hour that has clearly more of a cause than it had before, and at least half of
 * what there is too much; `null` = none stands out.
 */
export function driverOf(
  cause: WarningCause,
  {
    days,
    history,
    excess,
  }: { days: readonly MeasuredDay[]; history: readonly MeasuredDay[]; excess: number },
): Driver | null {
  const found = DRIVER_KINDS.flatMap((kind) => {
    const prefix = CAUSES[cause].drivers[kind]
    return prefix === undefined
      ? []
      : standingOut({ kind, now: countsBehind(days, prefix), before: countsBehind(history, prefix), excess })
  })
  return found.toSorted((a, b) => a.chance - b.chance)[0]?.driver ?? null
}

interface Comparison {
  kind: DriverKind
  now: Map<string, number>
  before: Map<string, number>
  excess: number
}

function standingOut({ kind, now, before, excess }: Comparison): { driver: Driver; chance: number }[] {
  const [all, allBefore] = [sumOf(now), sumOf(before)]
  return [...now].flatMap(([key, count]) => {
    const usual = ((before.get(key) ?? 0) + 0.5) / (allBefore + 1)
    const tooMany = count - all * usual
    const chance = now.size * tailBound(count, all, usual)
    if (count < LEAST || chance > CHANCE || tooMany < excess / 2) return []
    return { driver: { kind, key, count, share: count / all }, chance }
  })
}

/** Chernoff's bound of the chance that so many of all fall on one whose usual share is `p`. */
function tailBound(count: number, all: number, p: number): number {
  const share = count / all
  if (share <= p) return 1
  const rest = share === 1 ? 0 : (1 - share) * Math.log((1 - share) / (1 - p))
  return Math.exp(-all * (share * Math.log(share / p) + rest))
}

function sumOf(counts: Map<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0)
}
