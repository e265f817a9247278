import type { Candidate, Expiry, ProjectedMetric, Projection } from '../../schema/projection'
import type { MetricId } from '../../schema/score-sheet'
import type { Day } from '../../schema/time'
import { unitOfMetric } from './unit-of-metric'

/** What leaves a metric's window on a day, and what the metric is then if nothing else happens. */
export interface Leaving {
  metric: MetricId
  num: number
  den: number
  left: Candidate
  /** More counts than one fit the figure: `left` is by the smallest. */
  sure: boolean
  value: number | null
}

export interface LeavingDay {
  date: Day
  rows: Leaving[]
}

/** The coming days on which known events leave a window, the nearest first; days without any are left out. */
export function leavingDays(projection: Pick<Projection, 'metrics'>): LeavingDay[] {
  const days = new Map<Day, Leaving[]>()
  for (const metric of projection.metrics) {
    if (!['rate', 'stars'].includes(unitOfMetric(metric.id))) continue
    for (const [date, row] of leavingOf(metric)) days.set(date, [...(days.get(date) ?? []), row])
  }
  return [...days].map(([date, rows]) => ({ date, rows })).sort((a, b) => a.date.localeCompare(b.date))
}

function leavingOf({ id, candidates, anchor, expiry }: ProjectedMetric): [Day, Leaving][] {
  let before: Pick<Expiry, 'num' | 'den'> | undefined = anchor ? { num: anchor.k, den: anchor.n } : undefined
  return expiry.flatMap((now) => {
    const then = before
    before = now
    if (!then || then.num <= now.num) return []
    const row = { num: then.num - now.num, den: Math.max(0, then.den - now.den) }
    return [
      [
        now.date,
        {
          metric: id,
          ...row,
          left: { k: now.num, n: now.den },
          sure: candidates.length <= 1,
          value: now.value,
        },
      ],
    ]
  })
}
