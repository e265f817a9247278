import { conditionDays, type SheetSum } from './condition-days'
import { sumRange, type DayRows } from './day-rows'
import { weekdayFactors } from './weekday-factors'

/** Cases a day, past and to come, and how uncertain the sum over a range of days to come is. */
export interface Arrivals {
  perDay: Float64Array
  varianceOf: (from: number, to: number) => number
}

/** Variance over mean of a day's cases: besides chance, days differ; a promotion is worth several usual ones. */
const DAY_VARIANCE = 1.5
const DAY_SPREAD = 0.06
/** Below this share of the page's count, what this browser saw says nothing of how days differ. */
const LEAST_SEEN = 0.1

/**
 * The cases of each day: what the browser saw, scaled up to `size`, the page's count over the window, the rest by
 * weekday; earlier sheets' counts tell busy days of the past that nobody saw.
 */
export function arrivalsOf(rows: DayRows, size: number): Arrivals {
  const { window, past, length, elapsed, den } = rows
  const width = window.to - window.from + 1
  const seen = sumRange(den, window.from, window.to)
  const share = Math.min(1, seen / size)
  const shared = share >= LEAST_SEEN
  const factors = weekdayFactors(rows, shared)
  const usual = size / width
  const exposure = Float64Array.from({ length }, (_, day) => usual * (factors[(rows.start + day) % 7] ?? 1))
  const sheets = sizesShown(rows, size)
  const known = conditionDays({
    past,
    exposure,
    seen: shared ? scaled(den, seen > size ? size / seen : 1) : new Float64Array(length),
    share: Float64Array.from({ length }, (_, day) =>
      day < past && shared ? share : day === past && shared ? share * elapsed : 0,
    ),
    sheets: [...sheets, { from: window.from, to: window.to, sum: size, noise: 0 }],
    rate: { centre: 1, level: 0.5, swing: 0.15, keep: 0.85, variance: DAY_VARIANCE + DAY_SPREAD * usual },
  })
  return {
    perDay: Float64Array.from({ length }, (_, day) => Math.max(known.dayMean(day), usual * 0.02)),
    varianceOf: (from, to) => (to < from ? 0 : known.sumOf(from, to).variance),
  }
}

function scaled(values: Float64Array, by: number): Float64Array {
  return by === 1 ? values : values.map((value) => value * by)
}

/** Earlier counts of the window, as shown, else in step with the shop's orders. */
function sizesShown({ sheets, window, past }: DayRows, size: number): SheetSum[] {
  const orders = sheets.findLast(({ sheet }) => sheet.orders30d !== null)?.sheet.orders30d
  return sheets.flatMap(({ day, sheet, size: shown }) => {
    const shift = day - past
    const range = { from: window.from + shift, to: window.to + shift }
    if (shown !== null) return [{ ...range, sum: shown, noise: 0.25 }]
    if (sheet.orders30d === null || !orders) return []
    return [{ ...range, sum: (size * sheet.orders30d) / orders, noise: (0.02 * size) ** 2 }]
  })
}
