import { valueOf } from '../../rules/pack-book'
import type { Time } from '../../schema/time'
import { coverage, type Coverage, type LadderInput } from './odometer'
import { eventsBetween } from './week-events'

/** The violations that 天猫 counts points for, and the pack's number of them. */
const KINDS = [
  { code: 'refused-duty', key: 'tmall.points.refusedDuty' },
  { code: 'broken-promise', key: 'tmall.points.brokenPromise' },
] as const

/** The known past has no beginning. */
const EVER: Time = '1970-01-01T00:00:00+08:00'

export interface TmallPoints {
  /** The page's figure, else the sum of a whole shop's events; `null` = unknown. */
  points: number | null
  /** What one more of each adds; `null` = the pack does not say. */
  rows: { code: string; each: number | null; count: number | null }[]
  /** `seen` and `page` are points here. */
  covers: Coverage
  /** No source that we hold says when points are cleared. */
  resetsAt: null
}

/**
 * 天猫违规分 for refusing what the platform had judged due (6 each time) and for other unmet promises (4). Third-party
 * readings of 2023; 淘宝 and earlier years have other figures. Violations count by their codes `refused-duty` and
 * `broken-promise`.
 */
export function tmallPointsOf(input: LadderInput): TmallPoints {
  const violations = eventsBetween(input.events, 'violation', [EVER, input.now])
  const rows = KINDS.map(({ code, key }) => ({
    code,
    each: valueOf(input.book, key),
    count: violations?.filter((violation) => violation.code === code).length ?? null,
  }))
  const known = violations !== null && rows.every(({ each }) => each !== null)
  const seen = known ? rows.reduce((sum, { each, count }) => sum + (each ?? 0) * (count ?? 0), 0) : null
  const covers = coverage(input, { from: EVER, seen, page: input.counters?.violationPoints ?? null })
  return { points: covers.page ?? (covers.whole ? seen : null), rows, covers, resetsAt: null }
}
