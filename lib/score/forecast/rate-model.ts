import { caseVariance } from './case-variance'
import type { Arrivals } from './arrivals'
import type { DayEvidence, SheetSum } from './condition-days'
import { sumRange, type DayRows } from './day-rows'
import type { Gauge } from './gauge'

declare const process: { env: Record<string, string> }
const env = (k: string, d: number) => Number(process.env[k] ?? d)
const SW = (process.env.SW ?? '0.15,0.35,0.7').split(',').map(Number)
const PR = (process.env.PR ?? '0.25,0.5,0.25').split(',').map(Number)
export const SHRINK = env('SHRINK', 1)
const SCALE = { rate: 1, stars: env('STAR', 0.7), points: 0.3, hours: env('DUR', 0.25), seconds: env('DUR', 0.25) }
export const RATE_COURSE = { level: env('LEVEL', 0.8), keep: env('KEEP', 0.8) }
export const rateModels = (input: RateModelInput): { prior: number; evidence: DayEvidence }[] => SW.map((swing, i) => ({ prior: PR[i]!, evidence: rateModel(input, swing * SCALE[input.gauge.unit])}))

interface RateModelInput {
  rows: DayRows
  gauge: Gauge
  arrivals: Arrivals
  /** The figure of today and how many cases stand behind it. */
  figure: number
  size: number
}

/** Bad sums a day: what the browser saw, what the sheets say of whole windows, and how the rate may move. */
export function rateModel({ rows, gauge, arrivals, figure, size }: RateModelInput, swing: number): DayEvidence {
  const { window, past, length, elapsed } = rows
  const bad = gauge.badOf(figure)
  const total = bad * size
  const counted = Float64Array.from({ length }, (_, day) =>
    Math.max(0, gauge.sumOf(rows.num[day]!, rows.den[day]!)),
  )
  const seen = sumRange(counted, window.from, window.to)
  const share = seenShare(rows, { seen, total, size })
  const scale = seen > total && seen > 0 ? total / seen : 1
  const centre = Math.max(centreOf(rows, gauge, bad), (gauge.lattice ? 0.5 : 0.05) / size)
  return {
    past,
    exposure: arrivals.perDay,
    seen: share > 0 ? counted.map((count) => count * scale) : new Float64Array(length),
    share: Float64Array.from({ length }, (_, day) =>
      day < past ? share : day === past ? share * elapsed : 0,
    ),
    sheets: [...sumsShown(rows, gauge, arrivals), { from: window.from, to: window.to, sum: total, noise: 0 }],
    rate: { centre, ...RATE_COURSE, swing, variance: caseVariance(rows, gauge, { bad: centre, size }) * (gauge.lattice ? 1 - Math.min(centre, 0.5) : 1) },
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
