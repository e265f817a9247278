import type { MetricId, ScoreSheet, Tier } from '../../schema/score-sheet'
import type { Target } from '../../score/what-if/to-reach'
import { keeps } from './line-states'
import { metricLines, mostDelicate } from './metric-lines'
import type { LineState, Outlook } from './shop-room'
import { starMarks } from './star-marks'
import type { MetricUnit } from './unit-of-metric'
import type { WhatIfAsk, WhatIfChoice } from './what-if'

/** A target that the page, the pack or the star ladder names. */
export interface TargetChoice {
  target: Target
  op: Tier['op']
  /** `tier`: a step of the page; `line`: one with a consequence; `star`: one of the ladder. */
  kind: 'tier' | 'line' | 'star'
  /** The step's score, the line's name, the stars. */
  to: string
}

/** The metrics that can be asked about: those with a forecast, in the page's order. */
export function askableMetrics({ projection }: Pick<Outlook, 'projection'>): MetricId[] {
  return projection.metrics.filter(({ forecast }) => forecast !== null).map(({ id }) => id)
}

/** The metric that was chosen, else the one that one more moves furthest; `null` = none can be asked about. */
export function chosenMetric(
  chosen: MetricId | null,
  sheet: Pick<ScoreSheet, 'metrics'>,
  outlook: Outlook,
): MetricId | null {
  const ids = askableMetrics(outlook)
  if (chosen !== null && ids.includes(chosen)) return chosen
  const lines = metricLines(sheet, outlook.projection).filter(({ id }) => ids.includes(id))
  return mostDelicate(lines)?.id ?? ids[0] ?? null
}

/** The question that a choice comes to; `null` = a target is still to be named. */
export function askOf(
  { kind, n, target }: WhatIfChoice,
  metric: MetricId,
  choices: readonly TargetChoice[],
): WhatIfAsk | null {
  if (kind === 'more') return { metric, kind, n }
  const aim = target ?? choices[0]?.target
  return aim ? { metric, kind, target: aim } : null
}

const NEAREST_LINES = 2

/** The nearest targets of a metric, those not reached yet first. Of the total's only where it can be told ahead. */
export function targetChoices(
  { metrics }: Pick<ScoreSheet, 'metrics'>,
  outlook: Outlook,
  id: MetricId,
): TargetChoice[] {
  const metric = metrics.find((one) => one.id === id)
  const value = metric?.value ?? null
  if (value === null) return []
  const tiers = nearestTiers(metric?.tiers ?? [], value)
  const lines = outlook.lines
    .filter(({ of, some }) => of === id && !some)
    .toSorted((a, b) => Math.abs(a.bound - value) - Math.abs(b.bound - value))
    .slice(0, NEAREST_LINES)
  const own = [
    ...tiers.map(({ op, bound, score }) => choiceOf('tier', { op, bound, to: String(score) })),
    ...lines.map(({ op, bound, label }) => choiceOf('line', { op, bound, to: label })),
  ]
  const ahead = own.filter(({ op, target }) => !keeps(value, { op, bound: target.value }))
  const kept = own.filter((choice) => !ahead.includes(choice))
  return [...ahead, ...totalTargets(outlook), ...kept]
}

/** The next step that the figure does not keep yet, and the one that it stands on. */
function nearestTiers(tiers: readonly Tier[], value: number): Tier[] {
  const near = tiers.toSorted((a, b) => Math.abs(a.bound - value) - Math.abs(b.bound - value))
  const better = near.find((tier) => !keeps(value, tier))
  const own = near.find((tier) => keeps(value, tier))
  return [better, own].filter((tier) => tier !== undefined)
}

function totalTargets(outlook: Outlook): TargetChoice[] {
  const { total } = outlook.projection
  if (total.forecast === null || total.value === null) return []
  const { next } = starMarks(outlook)
  const line = outlook.lines.find((one) => isUnmetTotal(one, total.value))
  const found = [
    ...(line ? [choiceOf('line', { op: line.op, bound: line.bound, to: line.label }, 'total')] : []),
    ...(next ? [choiceOf('star', { op: '≥', bound: next.min, to: next.stars.toFixed(1) }, 'total')] : []),
  ]
  return found.filter(({ target }, at) => at === 0 || target.value !== found[0]?.target.value)
}

/** A line on the mean of several days is not one on a day's total. */
function isUnmetTotal({ of, some, met, value }: LineState, total: number | null): boolean {
  return of === 'total' && !some && met === false && value === total
}

function choiceOf(
  kind: TargetChoice['kind'],
  { op, bound, to }: { op: Tier['op']; bound: number; to: string },
  of: Target['of'] = 'metric',
): TargetChoice {
  return { target: { of, value: bound }, op, kind, to }
}

const SCALES: Readonly<Record<MetricUnit, readonly [low: number, high: number]>> = {
  rate: [0, 100],
  stars: [1, 5],
  points: [0, 100],
  hours: [0, 10_000],
  seconds: [0, 1_000_000],
}

/** A figure as a person types it (`0.5`, `0.5%`, `4.8 星`), in the metric's unit; `null` = none on its scale. */
export function typedFigure(text: string, unit: MetricUnit): number | null {
  const [, digits] = /^\s*(\d{1,7}(?:[.．]\d{1,6})?)\s*(?:%|％|\p{Letter}{0,8})\s*$/u.exec(text) ?? []
  if (digits === undefined) return null
  const figure = Number(digits.replace('．', '.'))
  const [low, high] = SCALES[unit]
  if (figure < low || figure > high) return null
  return unit === 'rate' ? Number((figure / 100).toPrecision(12)) : figure
}
