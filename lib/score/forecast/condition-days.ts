/**
 * What is known of a row of days, oldest first: `past` days that are over, then days to come. A day's count is
 * `exposure` × a rate that wanders slowly, over-dispersed; the browser saw `seen` of it, which is `share` of what
 * was there; and sheets tell sums over ranges of past days.
 */
export interface DayEvidence {
  past: number
  exposure: Float64Array
  seen: Float64Array
  share: Float64Array
  sheets: readonly SheetSum[]
  /** Where the rate is thought to be before any evidence, and how the model lets it move. */
  rate: RatePrior
}
export interface SheetSum {
  /** First and last day, both counted. */
  from: number
  to: number
  sum: number
  /** Variance of the sum as read: rounding. */
  noise: number
}
export interface RatePrior {
  centre: number
  /** Standard deviations in multiples of the centre: of the shop's own level, and of swings around it. */
  level: number
  swing: number
  /** What is left of a swing after one knot. */
  keep: number
  /** Variance of a day's count over its mean. */
  variance: number
}
/** Mean and variance of sums over days, given all evidence. */
export interface KnownDays {
  sumOf: (from: number, to: number) => { seen: number; mean: number; variance: number }
  /** Mean count of one day. */
  dayMean: (day: number) => number
  /** Mean rate on a day. */
  rateMean: (day: number) => number
  /** Log likelihood of the evidence, to compare models of the same evidence. */
  likelihood: number
}

/** Days between two knots of the rate. */
export const KNOT_DAYS = 4

/** Normal approximation, conditioned exactly: O(sheets × days²), whatever the number of tickets. */
export function conditionDays(evidence: DayEvidence): KnownDays {
  const { past, exposure } = evidence
  const first = Math.floor(-past / KNOT_DAYS)
  const knotOf = (day: number): number => Math.floor((day - past) / KNOT_DAYS) - first
  const knots = knotOf(exposure.length - 1) + 1
  const rates = ratesSeen(evidence, knots, knotOf)
  const state = unseenState(evidence, rates, knotOf)
  for (const sheet of evidence.sheets) meetSheet(state, evidence, sheet)
  return readerOf(state, evidence, knotOf)
}

interface Gaussian {
  size: number
  /** Log likelihood of what was learnt so far. */
  likelihood: number
  mean: Float64Array
  cov: Float64Array
}

/** The rate at every knot after what the browser saw day by day. */
function ratesSeen(evidence: DayEvidence, knots: number, knotOf: (day: number) => number): Gaussian {
  const { rate, past, exposure, share, seen } = evidence
  const mean = new Float64Array(knots).fill(rate.centre)
  const cov = new Float64Array(knots * knots)
  const [level, swing] = [(rate.level * rate.centre) ** 2, (rate.swing * rate.centre) ** 2]
  for (let i = 0; i < knots; i += 1)
    for (let j = 0; j < knots; j += 1)
      cov[i * knots + j] = level + swing * rate.keep ** Math.abs(i - j)
  const counted = new Float64Array(knots)
  const expected = new Float64Array(knots)
  for (let day = 0; day < past; day += 1) {
    counted[knotOf(day)]! += seen[day]!
    expected[knotOf(day)]! += exposure[day]! * share[day]!
  }
  const gaussian = { size: knots, likelihood: 0, mean, cov }
  for (let knot = 0; knot < knots; knot += 1) {
    const exposed = expected[knot]!
    if (exposed <= 0) continue
    const noise = (rate.variance * rate.centre) / exposed
    const column = cov.slice(knot * knots, (knot + 1) * knots)
    learn(gaussian, column, { gap: counted[knot]! / exposed - mean[knot]!, noise: column[knot]! + noise })
  }
  for (let knot = 0; knot < knots; knot += 1) mean[knot] = Math.max(mean[knot]!, rate.centre * 0.05)
  return gaussian
}

/** What nobody saw of each past day, then the rates: one joint normal distribution. */
function unseenState(evidence: DayEvidence, rates: Gaussian, knotOf: (day: number) => number): Gaussian {
  const { past, exposure, share, rate } = evidence
  const knots = rates.size
  const size = past + knots
  const mean = new Float64Array(size)
  const cov = new Float64Array(size * size)
  const hidden = new Float64Array(past)
  for (let i = 0; i < past; i += 1) hidden[i] = exposure[i]! * (1 - share[i]!)
  for (let i = 0; i < past; i += 1) {
    const row = knotOf(i) * knots
    mean[i] = hidden[i]! * rates.mean[knotOf(i)]!
    for (let j = 0; j < past; j += 1) cov[i * size + j] = hidden[i]! * hidden[j]! * rates.cov[row + knotOf(j)]!
    cov[i * size + i]! += rate.variance * mean[i]!
    for (let knot = 0; knot < knots; knot += 1) {
      const value = hidden[i]! * rates.cov[row + knot]!
      cov[i * size + past + knot] = value
      cov[(past + knot) * size + i] = value
    }
  }
  for (let i = 0; i < knots; i += 1) {
    mean[past + i] = rates.mean[i]!
    for (let j = 0; j < knots; j += 1) cov[(past + i) * size + past + j] = rates.cov[i * knots + j]!
  }
  return { size, likelihood: rates.likelihood, mean, cov }
}

/** A sheet's sum, less what was seen, is the sum of what was not. */
function meetSheet(state: Gaussian, { seen, past }: DayEvidence, sheet: SheetSum): void {
  const { size, cov, mean } = state
  const from = Math.max(0, sheet.from)
  const to = Math.min(past - 1, sheet.to)
  const column = new Float64Array(size)
  let gap = sheet.sum
  let noise = sheet.noise
  for (let day = from; day <= to; day += 1) {
    gap -= seen[day]! + mean[day]!
    const row = day * size
    for (let i = 0; i < size; i += 1) column[i]! += cov[row + i]!
  }
  for (let day = from; day <= to; day += 1) noise += column[day]!
  if (noise > 1e-12) learn(state, column, { gap, noise })
}

function learn(state: Gaussian, column: Float64Array, { gap, noise }: { gap: number; noise: number }): void {
  const { size, mean, cov } = state
  state.likelihood -= (Math.log(noise) + gap ** 2 / noise) / 2
  for (let i = 0; i < size; i += 1) {
    const gain = column[i]! / noise
    if (gain === 0) continue
    mean[i]! += gain * gap
    const row = i * size
    for (let j = 0; j < size; j += 1) cov[row + j]! -= gain * column[j]!
  }
}

function readerOf(state: Gaussian, evidence: DayEvidence, knotOf: (day: number) => number): KnownDays {
  const { past, exposure, seen, rate, share } = evidence
  const { mean, cov, size } = state
  const rateMean = (day: number): number => Math.max(0, mean[past + knotOf(day)]!)
  const toCome = (day: number): number => exposure[day]! * (1 - share[day]!)
  return {
    rateMean,
    likelihood: state.likelihood,
    dayMean: (day) =>
      Math.max(0, seen[day]! + (day < past ? mean[day]! : toCome(day) * rateMean(day))),
    sumOf: (from, to) => {
      const weights = new Float64Array(size)
      let [sum, known, variance] = [0, 0, 0]
      for (let day = Math.max(0, from); day <= to; day += 1) {
        known += seen[day]!
        if (day < past) weights[day] = 1
        else {
          weights[past + knotOf(day)]! += toCome(day)
          variance += rate.variance * toCome(day) * rateMean(day)
        }
      }
      for (let i = 0; i < size; i += 1) {
        if (weights[i] === 0) continue
        sum += weights[i]! * mean[i]!
        for (let j = 0; j < size; j += 1) variance += weights[i]! * weights[j]! * cov[i * size + j]!
      }
      return { seen: known, mean: Math.max(0, sum), variance: Math.max(variance, 1e-12) }
    },
  }
}
