import type { MetricRow } from './metric-rows'
import type { TruthMetric, TruthTier, WindowCount } from './shape'

/** Text as a page shows a figure: `11.1111%`, `13.872秒`, `4.6923`. */
export function shownFigure(row: MetricRow, figure: number): string {
  return row.unit === '%'
    ? `${(figure * 100).toFixed(row.decimals)}%`
    : figure.toFixed(row.decimals) + row.unit
}

/** The figure that a shown text stands for: what a reader of the page can know. */
export function figureOf(row: MetricRow, shown: string): number {
  const digits = shown.slice(0, shown.length - row.unit.length)
  // Through a decimal exponent, so that 11.1111% is 0.111111 and not a neighbour of it.
  return row.unit === '%' ? Number(`${digits}e-2`) : Number(digits)
}

/** The step that a figure reaches; beyond the worst bound the worst step. */
export function tierScore(tiers: TruthTier[], figure: number): number {
  const reached = tiers.find((tier) => (tier.op === '≥' ? figure >= tier.bound : figure <= tier.bound))
  return reached?.score ?? Math.min(50, ...tiers.map((tier) => tier.score))
}

/** Between the steps in a straight line, for layouts without steps. */
export function smoothScore(tiers: TruthTier[], figure: number): number {
  const index = tiers.findIndex((tier) => (tier.op === '≥' ? figure >= tier.bound : figure <= tier.bound))
  const [lower, upper] = [tiers[index], tiers[index - 1]]
  if (index === 0 || !lower) return lower?.score ?? tierScore(tiers, figure)
  if (!upper) return lower.score
  const part = (figure - lower.bound) / (upper.bound - lower.bound)
  return lower.score + part * (upper.score - lower.score)
}

/** A metric as the vocabulary has it; `full` shows score, weight and tiers too. */
export function metricOf(
  row: MetricRow,
  count: WindowCount,
  options: { full: boolean; showsCounts: boolean; figure?: number },
): TruthMetric {
  const raw = options.figure ?? (count.denominator === 0 ? 0 : count.numerator / count.denominator)
  const shown = shownFigure(row, raw)
  const value = figureOf(row, shown)
  const score = row.tiers.length > 0 ? tierScore(row.tiers, raw) : value
  return {
    id: row.id,
    value,
    shown,
    score: options.full ? score : null,
    weight: options.full ? row.weight : null,
    tiers: options.full && row.tiers.length > 0 ? row.tiers : null,
    peer: null,
    numerator: options.showsCounts ? count.numerator : null,
    denominator: options.showsCounts ? count.denominator : null,
  }
}
