import type { MetricId } from '../../schema/score-sheet'
import type { TotalForecastWhy } from '../forecast/forecast-total'
import { gaugeOf } from '../forecast/gauge'
import { totalWith, type WhatIfBasis } from './what-if-basis'

/** `not-alone`: this metric alone does not get there. `any`: it is there however the metric goes. */
export type FigureWhy = TotalForecastWhy | 'not-alone' | 'any'

const GRID = 24
const HALVINGS = 12

/**
 * The worst figure of one metric at which the total's median still reaches `points` on the last day, the others
 * taking their usual course. Looked for from the best figure there is to four times as bad as usual.
 */
export function figureForTotal(
  basis: WhatIfBasis,
  id: MetricId,
  points: number,
): { figure: number | null; why: FigureWhy | null } {
  const input = basis.inputs.get(id)
  const until = basis.usual.get(id)?.at(-1)
  if (!input || !until || basis.total.day === null) return { figure: null, why: basis.total.why }
  const gauge = gaugeOf(id, input.definition, input.metric.value ?? until.median)
  const totalAt = (bad: number) => {
    const figure = gauge.figureOf(bad)
    return totalWith(basis, id, { ...until, median: figure, low: figure, high: figure })
  }
  const reaches = (bad: number): boolean => (totalAt(bad).day?.median ?? -Infinity) >= points - 1e-9
  const most = Math.min(4 * Math.max(gauge.badOf(until.median), 1e-6), gauge.most ?? Infinity)
  const grid = Array.from({ length: GRID + 1 }, (_, at) => (most * at) / GRID)
  const at = grid.findLastIndex(reaches)
  if (at === GRID) return { figure: null, why: 'any' }
  if (at < 0) return { figure: null, why: totalAt(0).why ?? 'not-alone' }
  let [good, bad] = [grid[at] ?? 0, grid[at + 1] ?? most]
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (good + bad) / 2
    if (reaches(middle)) good = middle
    else bad = middle
  }
  return { figure: gauge.figureOf(good), why: null }
}
