import type { DayEvidence, SheetSum } from './condition-days'
import { learn, type Gaussian } from './gaussian'

/** What nobody saw of each past day, then the rates: one joint normal distribution. */
export function unseenDays(
  { past, exposure, share, rate }: DayEvidence,
  rates: Gaussian,
  knotOf: (day: number) => number,
): Gaussian {
  const knots = rates.size
  const size = past + knots
  const mean = new Float64Array(size)
  const cov = new Float64Array(size * size)
  const hidden = exposure.slice(0, past).map((cases, day) => cases * (1 - (share[day] ?? 0)))
  for (let i = 0; i < past; i += 1) {
    const [own, row] = [hidden[i] ?? 0, knotOf(i) * knots]
    mean[i] = own * (rates.mean[knotOf(i)] ?? 0)
    for (let j = 0; j < past; j += 1)
      cov[i * size + j] = own * (hidden[j] ?? 0) * (rates.cov[row + knotOf(j)] ?? 0)
    cov[i * size + i] = (cov[i * size + i] ?? 0) + rate.variance * (mean[i] ?? 0)
    for (let knot = 0; knot < knots; knot += 1) {
      const shared = own * (rates.cov[row + knot] ?? 0)
      cov[i * size + past + knot] = shared
      cov[(past + knot) * size + i] = shared
    }
  }
  for (let i = 0; i < knots; i += 1) {
    mean[past + i] = rates.mean[i] ?? 0
    for (let j = 0; j < knots; j += 1) cov[(past + i) * size + past + j] = rates.cov[i * knots + j] ?? 0
  }
  return { size, likelihood: rates.likelihood, mean, cov }
}

/** A sheet's sum, less what was seen, is the sum of what was not. */
export function meetSheet(state: Gaussian, { seen, past }: DayEvidence, sheet: SheetSum): void {
  const { size, cov, mean } = state
  const from = Math.max(0, sheet.from)
  const to = Math.min(past - 1, sheet.to)
  const column = new Float64Array(size)
  let gap = sheet.sum
  for (let day = from; day <= to; day += 1) {
    gap -= (seen[day] ?? 0) + (mean[day] ?? 0)
    const row = day * size
    for (let i = 0; i < size; i += 1) column[i] = (column[i] ?? 0) + (cov[row + i] ?? 0)
  }
  let spread = sheet.noise
  for (let day = from; day <= to; day += 1) spread += column[day] ?? 0
  if (spread > 1e-12) learn(state, column, { gap, spread })
}
