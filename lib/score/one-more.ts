import type { PackBook } from '../rules/pack-book'
import { valueOf } from '../rules/pack-book'
import type { Candidate, OneMore } from '../schema/projection'
import type { Addend, PackMetric } from '../schema/rule-pack'
import type { MetricId } from '../schema/score-sheet'
import { extremeOf, type CandidateRange } from './candidate-range'
import type { Candidates } from './candidates'
import { unitOf } from './metric-unit'

export interface OneMoreQuestion extends Pick<Candidates, 'candidates' | 'range'> {
  id: MetricId
  definition: PackMetric | null
  book: PackBook
}

const UNKNOWN: OneMore = { value: null, low: null, high: null }

/**
 * The metric after one more bad event, exactly: `value` at the smallest candidate, `low` and `high` over all of
 * them. What the event adds to the two counts is the pack's. On 千牛 平台求助率 also what a buyer adds who weighs
 * more (third-party figure, editable). All `null` when the counts can't be told.
 */
export function oneMoreOf(question: OneMoreQuestion): OneMore {
  const { candidates, range, id, definition } = question
  const addend = addendOf(question)
  const smallest = candidates[0]
  if (!addend || !smallest || !range) return UNKNOWN
  const most = unitOf(id, definition) === 'rate' ? 1 : Infinity
  const value = after(smallest, addend, most)
  if (value === null) return UNKNOWN
  return {
    value,
    low: extremeAfter(range, addend, { want: 'least', most }),
    high: extremeAfter(range, addend, { want: 'most', most }),
    ...weightedOf(question, smallest),
  }
}

/** What one more bad event adds to the two counts; an unanswered question as many seconds as the user says. */
export function addendOf({
  id,
  definition,
  book,
}: Pick<OneMoreQuestion, 'id' | 'definition' | 'book'>): Addend | null {
  const addend = definition?.badEvent ?? null
  const seconds = id === 'imResponseSeconds' ? valueOf(book, 'response.unansweredSeconds') : null
  return addend && seconds !== null ? { ...addend, numerator: seconds } : addend
}

function weightedOf({ id, book }: OneMoreQuestion, smallest: Candidate): Pick<OneMore, 'weighted'> {
  const weight = valueOf(book, 'platformHelp.weightedBuyer')
  if (book.pack.platform !== 'qianniu' || id !== 'platformHelpRate' || weight === null) return {}
  return { weighted: { weight, value: after(smallest, { numerator: weight, denominator: 0 }, 1) } }
}

/** A share never exceeds the whole, so it stops at `most`. */
function after({ k, n }: Candidate, { numerator, denominator }: Addend, most: number): number | null {
  return n + denominator > 0 ? Math.min((k + numerator) / (n + denominator), most) : null
}

/** Where an event moves the figure up, it moves it the more the smaller n; so the extremes lie at known ends. */
function extremeAfter(
  range: CandidateRange,
  { numerator, denominator }: Addend,
  { want, most }: { want: 'least' | 'most'; most: number },
): number | null {
  const slope = want === 'least' ? range.low : range.high
  const rises = numerator > slope * denominator
  const value = extremeOf(range, {
    of: ({ k, n }) => (k + numerator) / (n + denominator),
    want,
    from: rises === (want === 'most') ? 'small' : 'large',
    limit: (n) => (slope * n + numerator) / (n + denominator),
  })
  return value === null ? null : Math.min(value, most)
}
