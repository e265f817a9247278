import type { DayRows } from './day-rows'
import type { Gauge } from './gauge'

/** Days that the usual variance counts for beside the shop's own days. */
const USUAL_DAYS = 6

/**
 * Variance over mean of one case's bad sum, `bad` being that mean and `size` the cases of a window: from how the
 * seen days and the earlier sheets scatter, shrunk to the usual. Whole-number counts keep the usual one.
 */
export function caseVariance(
  rows: DayRows,
  gauge: Gauge,
  { bad, size }: { bad: number; size: number },
): number {
  if (gauge.step !== null || bad <= 0) return gauge.variance
  const own = [...seenScatter(rows, gauge), ...sheetScatter(rows, gauge, size)].map((one) => one / bad)
  const sum = own.reduce((all, one) => all + one, 0)
  return (gauge.variance * USUAL_DAYS + sum) / (USUAL_DAYS + own.length)
}

/** Each seen day's own estimate of the variance of a case. */
function seenScatter({ num, den, past }: DayRows, gauge: Gauge): number[] {
  const days = Array.from({ length: past }, (_, day) => day).filter((day) => (den[day] ?? 0) > 0)
  const sums = days.map((day) => gauge.sumOf(num[day] ?? 0, den[day] ?? 0))
  const cases = days.reduce((all, day) => all + (den[day] ?? 0), 0)
  const mean = sums.reduce((all, one) => all + one, 0) / Math.max(cases, 1)
  return days.map((day, at) => ((sums[at] ?? 0) - mean * (den[day] ?? 0)) ** 2 / (den[day] ?? 1))
}

/** From one day's sheet to the next a day of cases comes and one goes. */
function sheetScatter({ sheets, window }: DayRows, gauge: Gauge, size: number): number[] {
  const width = window.to - window.from + 1
  return sheets.slice(1).flatMap(({ day, figure }, at) => {
    const before = sheets[at]
    if (!before || day - before.day > 3) return []
    const change = gauge.badOf(figure) - gauge.badOf(before.figure)
    return [(change ** 2 * width * size) / (2 * (day - before.day))]
  })
}
