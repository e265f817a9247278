import type { Addend, PackLine } from '../schema/rule-pack'
import type { Budget, Candidate } from '../schema/projection'
import type { Metric, Tier } from '../schema/score-sheet'
import { extremeOf, type CandidateRange } from './candidate-range'
import type { Candidates } from './candidates'
import { decimalOf } from './decimal'

export interface BudgetQuestion extends Pick<Candidates, 'candidates' | 'range'> {
  metric: Metric
  better: 'higher' | 'lower'
  addend: Addend | null
  /** The pack's lines that are about this metric. */
  lines: readonly PackLine[]
}

type Bound = Pick<Tier, 'op' | 'bound'>

const OPS_OF: Readonly<Record<'higher' | 'lower', readonly Tier['op'][]>> = {
  higher: ['≥', '>'],
  lower: ['≤', '<'],
}

/**
 * How many more bad events each step of the metric still bears: the tiers that the page lists for it and the pack's
 * lines. `events` is for the smallest candidate, `low` to `high` for all of them; the next event after that crosses.
 * Nearest first. Empty when the counts, or what an event adds to them, can't be told.
 */
export function budgetOf({ metric, better, addend, lines, candidates, range }: BudgetQuestion): Budget[] {
  const smallest = candidates[0]
  if (!addend || !smallest || !range) return []
  const steps: Omit<Budget, 'events' | 'low' | 'high'>[] = [
    ...(metric.tiers ?? []).map(({ op, bound, score }) => ({
      kind: 'tier' as const,
      op,
      bound,
      score,
      line: null,
    })),
    ...lines.map(({ op, bound, id }) => ({ kind: 'line' as const, op, bound, score: null, line: id })),
  ]
  return steps
    .filter(({ op }) => OPS_OF[better].includes(op))
    .map((step) => ({ ...step, ...spanOf({ smallest, range, addend }, step) }))
    .toSorted((a, b) => (a.events ?? Infinity) - (b.events ?? Infinity))
}

function spanOf(
  { smallest, range, addend }: { smallest: Candidate; range: CandidateRange; addend: Addend },
  step: Bound,
): Pick<Budget, 'events' | 'low' | 'high'> {
  const bear = bearing(step, addend)
  const find = (want: 'least' | 'most'): number | null => {
    const slopes = [range.low, range.high].map((k) => bear.rough({ k, n: 1 }))
    const slope = want === 'least' ? Math.min(...slopes) : Math.max(...slopes)
    const from = slope > 0 === (want === 'least') ? 'small' : 'large'
    // None bears fewer than 0, so the search for the least ends where one bears nothing.
    const limit = (n: number): number => (want === 'least' ? Math.max(0, slope * n - 1) : slope * n + 1)
    return extremeOf(range, { of: bear.exact, want, from, limit })
  }
  return { events: finite(bear.exact(smallest)), low: finite(find('least')), high: finite(find('most')) }
}

interface Bearing {
  /** As many more events as still keep the step; 0 when the next one crosses it, or it is not kept at all. */
  exact: (candidate: Candidate) => number
  /** The same before it is cut to whole events. */
  rough: (candidate: Candidate) => number
}

/**
 * With m more events (k + m·a) ÷ (n + m·b) must stay on the right side of the bound. That is linear in m, and whole
 * numbers throughout once the bound is written as units ÷ 10^places.
 */
function bearing({ op, bound }: Bound, { numerator: a, denominator: b }: Addend): Bearing {
  const { units, places } = decimalOf(bound)
  const scale = 10 ** places
  const sign = op === '≤' || op === '<' ? 1 : -1
  const spent = sign * (a * scale - units * b)
  const room = ({ k, n }: Candidate): number => sign * (units * n - k * scale)
  const rough = (candidate: Candidate): number => (spent > 0 ? room(candidate) / spent : Infinity)
  const exact = (candidate: Candidate): number => {
    const most = rough(candidate)
    const isStrict = op === '<' || op === '>'
    if (isStrict ? room(candidate) <= 0 : room(candidate) < 0) return 0
    if (spent <= 0) return Infinity
    return isStrict ? Math.ceil(most) - 1 : Math.floor(most)
  }
  return { exact, rough }
}

/** `null`: no number of events crosses it. */
function finite(events: number | null): number | null {
  return events !== null && Number.isFinite(events) ? events : null
}
