import { caseVariance } from './case-variance'
import type { Arrivals } from './arrivals'
import type { DayEvidence, SheetSum } from './condition-days'
import { sumRange, type DayRows } from './day-rows'
import type { Gauge } from './gauge'

/** How a shop's rates move: tuned on simulated shops that the backtest does not use. */
const COURSE = { level: 0.8, keep: 0.6 }
/** Swings around the shop's own level that are thought possible, in multiples of it, and how likely each is. */
const SWINGS = [
  { swing: 0.2, prior: 0.25 },
  { swing: 0.4, prior: 0.5 },
  { swing: 0.8, prior: 0.25 },
]
/** Means of many moving parts swing less than shares of bad cases. */
const STEADIER: Record<Gauge['unit'], number> = {
  rate: 1,
  stars: 0.7,
  points: 0.3,
  hours: 0.12,
  seconds: 0.12,
}

interface RateModelInput {
  rows: DayRows
  gauge: Gauge
  arrivals: Arrivals
  /** The figure of today and how many cases stand behind it. */
  figure: number
  size: number
}

/**
 * Bad sums a day: what the browser saw, what the sheets say of whole windows, and how the rate may move, once for
 * each swing that is thought possible.
 */
export function rateModels(input: RateModelInput): { prior: number; evidence: DayEvidence }[] {
  const evidence = evidenceOf(input)
  return SWINGS.map(({ swing, prior }) => ({
    prior,
    evidence: { ...evidence, rate: { ...evidence.rate, swing: swing * STEADIER[input.gauge.unit] } },
  }))
}

function evidenceOf({ rows, gauge, arrivals, figure, size }: RateModelInput): DayEvidence {
  const { window, past, length, elapsed } = rows
  const bad = gauge.badOf(figure)
  const total = bad * size
  const counted = Float64Array.from({ length }, (_, day) =>
    Math.max(0, gauge.sumOf(rows.num[day] ?? 0, rows.den[day] ?? 0)),
  )
  const seen = sumRange(counted, window.from, window.to)
  const share = seenShare(rows, { seen, total, size })
  const scale = seen > total && seen > 0 ? total / seen : 1
  const centre = Math.max(centreOf(rows, gauge, bad), (gauge.step ?? 0.1) / (2 * size))
  const scatter = caseVariance(rows, gauge, { bad: centre, size })
  return {
    past,
    exposure: arrivals.perDay,
    seen: share > 0 ? counted.map((count) => count * scale) : new Float64Array(length),
    share: Float64Array.from({ length }, (_, day) =>
      day < past ? share : day === past ? share * elapsed : 0,
    ),
    sheets: [...sumsShown(rows, gauge, arrivals), { from: window.from, to: window.to, sum: total, noise: 0 }],
    rate: {
      centre,
      ...COURSE,
      swing: 0,
      variance: scatter * (gauge.step === 1 ? 1 - Math.min(centre, 0.5) : 1),
    },
  }
}

/** The part of what the page counts that this browser saw. */
function seenShare(
  { den, window }: DayRows,
  { seen, total, size }: { seen: number; total: number; size: number },
): number {
  if (total > 0) return Math.min(1, seen / total)
  return Math.min(1, sumRange(den, window.from, window.to) / size)
}

/** The middle of the shop's own figures: today's, and earlier ones as far as their windows do not overlap it. */
function centreOf({ sheets, past, window }: DayRows, gauge: Gauge, bad: number): number {
  const width = window.to - window.from + 1
  let [sum, weight] = [bad, 1]
  for (const { day, figure } of sheets) {
    const apart = Math.min(1, (past - day) / width) / width
    sum += apart * gauge.badOf(figure)
    weight += apart
  }
  return sum / weight
}

function sumsShown({ sheets, window, past }: DayRows, gauge: Gauge, arrivals: Arrivals): SheetSum[] {
  return sheets.map(({ day, figure }) => {
    const shift = day - past
    const range = { from: window.from + shift, to: window.to + shift }
    const cases = sumRange(arrivals.perDay, range.from, range.to)
    const sum = gauge.badOf(figure) * cases
    return { ...range, sum, noise: (0.01 * sum) ** 2 + 0.01 * gauge.variance }
  })
}
