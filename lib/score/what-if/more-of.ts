import type { Candidate, ForecastDay } from '../../schema/projection'
import type { MetricId } from '../../schema/score-sheet'
import { coverageOf } from '../forecast/coverage-of'
import { forecastMetric } from '../forecast/forecast-metric'
import { totalWith, type TotalThen, type WhatIfBasis } from './what-if-basis'

/** A metric and the total if so many more bad events happen today, beside the usual course. */
export interface MoreOf {
  usual: ForecastDay[]
  /** `null` = it can't be told, and `why` says why. */
  after: ForecastDay[] | null
  /** `no-event`: the metric is not made of single bad events. `size-unknown`: nobody knows of how many cases. */
  why: 'no-event' | 'size-unknown' | null
  /** Are today's events inside the window of the last day? */
  counts: boolean
  /** The counts taken for the figure shown; `sure: false` = the smallest of several that fit. */
  from: Candidate | null
  sure: boolean
  usualTotal: TotalThen
  total: TotalThen
}

/** `n` more bad events on the day of `now`; 0 is the usual course. `null` = the metric has no figure. */
export function moreOf(basis: WhatIfBasis, id: MetricId, n: number): MoreOf | null {
  const input = basis.inputs.get(id)
  const usual = basis.usual.get(id)
  const until = usual?.at(-1)
  if (!input || !usual || !until) return null
  const { definition, candidate, candidates, horizonDays } = input
  const why = unknownOf(input)
  const after =
    why === null ? (n === 0 ? usual : forecastMetric({ ...input, scenario: { moreBad: n } })) : null
  const last = after?.at(-1)
  const [from, to] = [definition?.fromDaysAgo ?? 30, definition?.toDaysAgo ?? 1]
  return {
    usual,
    after,
    why,
    counts: horizonDays <= from && horizonDays >= to,
    from: candidate,
    sure: candidates.length <= 1,
    usualTotal: basis.total,
    total: last ? totalWith(basis, id, last) : { day: null, why: null },
  }
}

function unknownOf(input: Parameters<typeof coverageOf>[0]): MoreOf['why'] {
  if (!input.definition?.badEvent) return 'no-event'
  return sizeKnown(input) ? null : 'size-unknown'
}

/** Does the page tell, or let be reconstructed, of how many cases the figure is? */
export function sizeKnown(input: Parameters<typeof coverageOf>[0]): boolean {
  return (coverageOf(input)?.officialDen ?? null) !== null
}
