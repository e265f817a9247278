import type { PackBook } from '../../rules/pack-book'
import { valueOf } from '../../rules/pack-book'
import type { AfterSale } from '../../schema/after-sale'
import type { Judgement } from '../../schema/judgement'
import type { Counters } from '../../schema/projection'
import type { Time } from '../../schema/time'
import { deductionsOf } from '../../score/penalty/deductions'
import { scorePathsOf } from './score-paths'

/** What both lights look at. */
export interface LightInput {
  now: Time
  book: PackBook
  afterSale: AfterSale
  /** What a page shows or the person entered; `null` = unknown. */
  counters: Counters | null
}

/** The mark of a buyer who weighs more on 千牛. */
const WEIGHTED = '优+订单'
/** By third-party text, where the pack has no figure of its own. */
const USUAL_WEIGHT = 3

/**
 * What the refusal risks of the score: the points it takes off the total if held wrongful, within the cap (unknown
 * points so far leave all of the cap's room); 平台求助率 now and with this buyer in it; the paths of the pack.
 */
export function scoreLight({ now, book, afterSale, counters }: LightInput): Judgement['score'] {
  const { rows } = deductionsOf({ now, book, counters })
  const refused = rows.find(({ code }) => code === 'unjustified-refusal')
  return {
    deduction: refused?.oneMore ?? 0,
    platformHelpRate: platformHelp(book, afterSale, counters?.platformHelp ?? null),
    paths: scorePathsOf(book, afterSale.kind),
  }
}

function platformHelp(
  book: PackBook,
  { tags }: AfterSale,
  counts: { numerator: number; denominator: number } | null,
): Judgement['score']['platformHelpRate'] {
  if (counts === null || counts.denominator === 0) return { now: null, ifEscalated: null }
  const weight = tags.includes(WEIGHTED) ? (valueOf(book, 'platformHelp.weightedBuyer') ?? USUAL_WEIGHT) : 1
  const rate = (numerator: number) => Math.min(1, numerator / counts.denominator)
  return { now: rate(counts.numerator), ifEscalated: rate(counts.numerator + weight) }
}
