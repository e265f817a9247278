import type { Candidate } from '../schema/projection'
import type { PackMetric } from '../schema/rule-pack'
import type { Metric } from '../schema/score-sheet'
import { firstOf, rangeOf, withNumerator, type CandidateRange, type Multiples } from './candidate-range'
import { unitOf } from './metric-unit'
import { shownFigure, type ShownFigure } from './shown-figure'

/** As many as are handed out; the count says how many there are. */
const SHOWN_AT_MOST = 50
/** Where nothing bounds n, it is looked at up to here. */
export const UNBOUNDED_N = 20_000

const MULTIPLES: Readonly<Partial<Record<PackMetric['unit'], Multiples>>> = {
  rate: { least: 0, most: 1 },
  stars: { least: 1, most: 5 },
}

export interface CandidateQuestion {
  metric: Metric
  definition: PackMetric | null
  /** Valid paid orders of 30 days, as the page shows them. */
  orders30d: number | null
}

/**
 * `bounded`: the orders of 30 days bound n. `candidateCount`: how many there are; `null` where nothing bounds n, or no
 * figure is shown that could be inverted.
 */
export interface Candidates {
  candidates: Candidate[]
  candidateCount: number | null
  bounded: boolean
  /** All of them, for those who need the extremes; `null` where there are none to enumerate. */
  range: CandidateRange | null
}

/**
 * The counts k/n that can stand behind a shown figure, exactly: those that round (half up) to it at its digits,
 * smallest n first, at most 50. Exactly one when the page shows both counts; the page's counts win over the figure.
 * For stars k is their sum, n ≤ k ≤ 5n. A mean of hours, seconds or points has candidates only with both counts.
 */
export function candidatesOf(question: CandidateQuestion): Candidates {
  const { metric, definition, orders30d } = question
  const { numerator: k, denominator: n } = metric
  const bounded = (definition?.boundedByOrders ?? false) && orders30d !== null
  if (k !== null && n !== null) {
    return { candidates: [{ k, n }], candidateCount: 1, bounded, range: exactly({ k, n }) }
  }
  const range = candidateRange(question)
  if (!range) return { candidates: [], candidateCount: null, bounded, range: null }
  const candidateCount = bounded || n !== null ? range.count() : null
  return { candidates: firstOf(range, SHOWN_AT_MOST), candidateCount, bounded, range }
}

function exactly({ k, n }: Candidate): CandidateRange {
  return { nMin: n, nMax: n, low: k / n, high: k / n, kMin: () => k, kMax: () => k, count: () => 1 }
}

function candidateRange({ metric, definition, orders30d }: CandidateQuestion): CandidateRange | null {
  const unit = unitOf(metric.id, definition)
  const multiples = MULTIPLES[unit]
  const figure = shownFigure(metric.shown)
  if (!multiples || !figure) return null
  const most = (definition?.boundedByOrders ? orders30d : null) ?? UNBOUNDED_N
  const bounds = { nMin: metric.denominator ?? 1, nMax: metric.denominator ?? most }
  const range = rangeOf(unit === 'rate' ? asFraction(figure, metric.value) : figure, multiples, bounds)
  return range && metric.numerator !== null ? withNumerator(range, metric.numerator) : range
}

/** A rate whose sign stands in an element of its own (`0.6522` beside `%`) is told by the value that was read. */
function asFraction(figure: ShownFigure, value: number | null): ShownFigure {
  if (figure.signed || value === null) return figure
  const percent = { ...figure, places: figure.places + 2 }
  const miss = ({ units, places }: ShownFigure): number => Math.abs(units / 10 ** places - value)
  return miss(percent) < miss(figure) ? percent : figure
}
