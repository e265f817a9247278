import type { Candidate, ProjectedMetric, Projection } from '../../schema/projection'
import type { Metric, MetricId, ScoreSheet } from '../../schema/score-sheet'
import type { CoverageLine } from './coverage-lines'
import type { BudgetLine, Outlook } from './shop-room'
import { unitOfMetric, type MetricUnit } from './unit-of-metric'

/** How a metric moves with one more bad event, in its own unit; both bounds are equal when it is certain. */
export interface Move {
  /** The metric afterwards. */
  low: number
  high: number
  /** By how much it moves; the sign is kept, the smaller move first. */
  least: number
  most: number
}

/** One metric as the room shows it. Unknown is `null`. */
export interface MetricLine {
  id: MetricId
  unit: MetricUnit
  shown: string | null
  value: number | null
  points: number | null
  peer: number | null
  /** k/n behind the figure: the page's own, else the smallest that fits. */
  counts: Candidate | null
  /** Others that would show the same figure, at most two; `more` are not named. */
  others: readonly Candidate[]
  /** `null` = nothing bounds how many there are. */
  more: number | null
  oneMore: Move | null
  /** 千牛: a buyer who weighs more. */
  weighted: { weight: number; value: number } | null
  budget: BudgetLine | null
  /** Where it is at the end of the forecast. */
  later: { date: string; median: number; low: number; high: number } | null
  observed: { value: number | null; n: number } | null
  coverage: CoverageLine | null
  why: string | null
}

const NAMED = 2

/** The sheet's metrics, each with what the projection adds; without one, as shown. */
export function metricLines(
  sheet: Pick<ScoreSheet, 'metrics'>,
  projection: Pick<Projection, 'metrics'> | null,
  { budgets = {}, coverage = {} }: Partial<Pick<Outlook, 'budgets' | 'coverage'>> = {},
): MetricLine[] {
  return sheet.metrics.map((metric) => {
    const projected = projection?.metrics.find(({ id }) => id === metric.id) ?? null
    const { id } = metric
    return lineOf(metric, projected, { budget: budgets[id] ?? null, coverage: coverage[id] ?? null })
  })
}

function lineOf(
  metric: Metric,
  projected: ProjectedMetric | null,
  { budget, coverage }: Pick<MetricLine, 'budget' | 'coverage'>,
): MetricLine {
  const { id, shown, value, score, peer } = metric
  const unit = unitOfMetric(id)
  // A sum of hours or seconds says nothing to a person.
  const countable = unit === 'rate' || unit === 'stars'
  const candidates = countable ? candidatesOf(metric, projected) : []
  const total = projected?.candidateCount ?? (projected?.bounded === false ? null : candidates.length)
  const others = candidates.slice(1, 1 + NAMED)
  return {
    id,
    unit,
    shown,
    value,
    points: score,
    peer,
    counts: candidates[0] ?? null,
    others,
    more: total === null ? null : Math.max(0, total - 1 - others.length),
    oneMore: moveOf(value, projected),
    weighted: weightedOf(projected),
    budget,
    later: projected?.forecast?.at(-1) ?? null,
    observed: projected?.observed ?? null,
    coverage,
    why: projected?.why ?? null,
  }
}

function candidatesOf({ numerator, denominator }: Metric, projected: ProjectedMetric | null): Candidate[] {
  if (numerator !== null && denominator !== null) return [{ k: numerator, n: denominator }]
  return projected?.candidates ?? []
}

function weightedOf(projected: ProjectedMetric | null): MetricLine['weighted'] {
  const weighted = projected?.oneMore.weighted
  return weighted?.value == null ? null : { weight: weighted.weight, value: weighted.value }
}

function moveOf(value: number | null, projected: ProjectedMetric | null): Move | null {
  if (!projected || value === null) return null
  const { low, high } = projected.oneMore
  if (low === null || high === null) return null
  const [only, another] = projected.candidates
  const from = only && !another && only.n > 0 ? only.k / only.n : value
  const moves = [low - from, high - from].sort((a, b) => Math.abs(a) - Math.abs(b))
  return { low, high, least: moves[0] ?? 0, most: moves[1] ?? 0 }
}

/** The metric that one more bad event moves furthest, in points of a hundred: the one to be careful with. */
export function mostDelicate(lines: readonly MetricLine[]): MetricLine | null {
  const rates = lines.filter(({ unit, oneMore }) => unit === 'rate' && oneMore !== null)
  const [first] = rates.toSorted((a, b) => reachOf(b) - reachOf(a))
  return first && reachOf(first) > 0 ? first : null
}

const reachOf = ({ oneMore }: MetricLine) => Math.abs(oneMore?.most ?? 0)
