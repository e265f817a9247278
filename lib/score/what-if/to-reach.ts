import type { Candidate, ForecastDay } from '../../schema/projection'
import type { MetricId } from '../../schema/score-sheet'
import type { Day } from '../../schema/time'
import { gaugeOf, type Gauge } from '../forecast/gauge'
import { neededFor, soonestFor, type Needed } from '../forecast/needed-for'
import { figureForTotal, type FigureWhy } from './figure-for-total'
import { sizeKnown } from './more-of'
import { totalWith, type TotalThen, type WhatIfBasis } from './what-if-basis'

/** Where to: a figure of the metric in its unit, or points of the total by this metric alone. */
export interface Target {
  of: 'metric' | 'total'
  value: number
}

/** What it takes to stand at a target on the last day of the horizon. */
export interface ToReach {
  usual: ForecastDay[]
  /** The metric's figure that the target asks for; `null` = none does, or it can't be told: `why`. */
  figure: number | null
  why: FigureWhy | null
  better: 'higher' | 'lower'
  /** Is today's figure there already? */
  met: boolean
  /** Is it there on the last day at the usual course: in at least 90 of 100 cases, in at most 10, or between? */
  usually: 'yes' | 'no' | 'maybe' | null
  needed: Needed | null
  /** `false` = nobody knows of how many cases, so that only the mean of the new ones can be told. */
  counted: boolean
  from: Candidate | null
  sure: boolean
  /** The first of the coming `SOONEST_WITHIN` days on which it can be met at all; `null` = none. */
  soonest: Day | null
  usualTotal: TotalThen
  /** With the metric at its target. */
  total: TotalThen
}

/** As far ahead as is looked for a day on which a target can be met. */
export const SOONEST_WITHIN = 90

/** The other way round of a forecast; `null` = the metric has no figure. */
export function toReach(basis: WhatIfBasis, id: MetricId, target: Target): ToReach | null {
  const input = basis.inputs.get(id)
  const usual = basis.usual.get(id)
  const until = usual?.at(-1)
  if (!input || !usual || !until || input.metric.value === null) return null
  const gauge = gaugeOf(id, input.definition, input.metric.value)
  const { figure, why } =
    target.of === 'metric' ? { figure: target.value, why: null } : figureForTotal(basis, id, target.value)
  const shared = {
    usual,
    figure,
    why,
    better: gauge.badOf(1) > gauge.badOf(0) ? ('lower' as const) : ('higher' as const),
    counted: sizeKnown(input),
    from: input.candidate,
    sure: input.candidates.length <= 1,
    usualTotal: basis.total,
  }
  if (figure === null)
    return {
      ...shared,
      met: false,
      usually: null,
      needed: null,
      soonest: null,
      total: { day: null, why: null },
    }
  const at = { date: until.date, median: figure, low: figure, high: figure }
  return {
    ...shared,
    met: isMet(gauge, input.metric.value, figure),
    usually: usuallyOf(gauge, until, figure),
    needed: neededFor(input, figure, input.horizonDays),
    soonest: soonestFor(input, figure, SOONEST_WITHIN),
    total: totalWith(basis, id, at),
  }
}

function isMet(gauge: Gauge, value: number, figure: number): boolean {
  return gauge.badOf(value) <= gauge.badOf(figure) + 1e-12
}

function usuallyOf(gauge: Gauge, { low, high }: ForecastDay, figure: number): ToReach['usually'] {
  const ends = [isMet(gauge, low, figure), isMet(gauge, high, figure)]
  if (ends.every(Boolean)) return 'yes'
  return ends.some(Boolean) ? 'maybe' : 'no'
}
