import type { ForecastDay } from '../../../lib/schema/projection'

export type Guess = Omit<ForecastDay, 'date'>
/** The figures of earlier sheets, oldest first, today's last; `ahead` in days. */
export type Baseline = (figures: readonly { age: number; figure: number }[], ahead: number) => Guess

const Z90 = 1.2815515594457987

/** Tomorrow is like today; the interval of a random walk with the changes seen so far. */
export const lastValue: Baseline = (figures, ahead) => {
  const last = figures.at(-1)!.figure
  const changes = figures.slice(1).map((one, at) => {
    const before = figures[at]!
    return (one.figure - before.figure) / Math.sqrt(Math.max(1, before.age - one.age))
  })
  const deviation = Math.sqrt(meanOf(changes.map((change) => change ** 2)))
  return around(last, Z90 * deviation * Math.sqrt(ahead))
}

/** The straight line through the last 30 days, with the interval of the regression. */
export const linearTrend: Baseline = (figures, ahead) => {
  const used = figures.filter(({ age }) => age <= 30)
  if (used.length < 3) return lastValue(figures, ahead)
  const middle = meanOf(used.map(({ age }) => -age))
  const level = meanOf(used.map(({ figure }) => figure))
  const width = used.reduce((sum, { age }) => sum + (-age - middle) ** 2, 0)
  const slope = used.reduce((sum, { age, figure }) => sum + (-age - middle) * (figure - level), 0) / width
  const rest = used.map(({ age, figure }) => figure - level - slope * (-age - middle))
  const variance = rest.reduce((sum, one) => sum + one ** 2, 0) / (used.length - 2)
  const error = Math.sqrt(variance * (1 + 1 / used.length + (ahead - middle) ** 2 / width))
  return around(level + slope * (ahead - middle), Z90 * error)
}

function around(median: number, by: number): Guess {
  return { median, low: median - by, high: median + by }
}

function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}
