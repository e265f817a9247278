import { naturalWeekOf, type NaturalWeek } from '../../domain/natural-week'
import { valueOf } from '../../rules/pack-book'
import type { UnjustifiedRefusal } from '../../schema/projection'
import type { ScoreSheet } from '../../schema/score-sheet'
import { agreed, type LadderInput, type NextStep, type Odometer } from './odometer'
import { refusalCounts } from './refusal-counts'
import { isOverPeer, levelAfter, refusalCost, refusalLevel } from './refusal-level'
import { eventsBetween } from './week-events'

/** A product's own refusal rate, where a page tells it. */
export interface ProductRate {
  productId: string
  rate: number | null
  peer: number | null
}

export interface RefusalLadderInput extends LadderInput {
  /** Shows the shop's refusal rate and its industry mean beside the score. */
  sheet?: Pick<ScoreSheet, 'metrics'> | null | undefined
  products?: readonly ProductRate[] | undefined
}

export interface RefusalOdometer extends Odometer {
  /** The week's count over the week's days so far: our reading of 日均. */
  dailyMean: number | null
  fineFen: number | null
  freezeDays: number | null
  rate: number | null
  peer: number | null
  /** Over the multiple of the peer? Below it nothing on this ladder happens. */
  over: boolean | null
  /** The level once one more refusal is held to be 无故. */
  levelIfOneMore: number | null
  /** Violations earlier in the week. */
  earlier: number | null
  /** The product with the most 无故拒绝 of the week, where the events name products. */
  product: { productId: string; count: number; over: boolean | null } | null
}

/** Where the shop stands on the ladder of 无故拒绝售后 in the natural week of `now`, as the contract has it. */
export function refusalLadder(input: RefusalLadderInput): UnjustifiedRefusal {
  const { level, count, dailyMean, fineFen, freezeDays } = refusalOdometer(input)
  return { level, count, dailyMean, fineFen, freezeDays }
}

/**
 * The same with what a person wants to know beside it. The level is `null` unless the whole shop's week is
 * covered and rate and peer are known, or where a refusal that nobody has judged would decide it.
 */
export function refusalOdometer(input: RefusalLadderInput): RefusalOdometer {
  const week = naturalWeekOf(input.now)
  const { book } = input
  const counts = refusalCounts(input, week)
  const rates = ratesOf(input)
  const earlier = earlierOf(input, week)
  const over = isOverPeer(book, rates)
  const products = productsOf(input, week)
  const productOver = products.some((product) => product.over === true && reachesMean(input, product, week))
  const standing = { days: week.daysSoFar, earlier, over: over === true, productOver }
  const known = counts.covers.whole && over !== null
  const levelAt = (count: number) => refusalLevel(book, { ...standing, count })
  const levelWith = (more: number) =>
    known ? agreed([levelAt((counts.low ?? 0) + more), levelAt((counts.high ?? 0) + more)]) : null
  const level = levelWith(0)
  return {
    level,
    count: counts.low,
    dailyMean: counts.low === null ? null : counts.low / week.daysSoFar,
    ...refusalCost(book, level),
    ...rates,
    over,
    levelIfOneMore: levelWith(1),
    earlier,
    product: products[0] ?? null,
    covers: counts.covers,
    next: stepsAbove(input, { level, count: counts.low, earlier, week }),
    resetsAt: week.endsAt,
  }
}

function ratesOf({ counters, sheet }: RefusalLadderInput): { rate: number | null; peer: number | null } {
  const metric = sheet?.metrics.find(({ id }) => id === 'refusalRate')
  return {
    rate: counters?.refusals?.rate ?? metric?.value ?? null,
    peer: counters?.refusals?.peerRate ?? metric?.peer ?? null,
  }
}

function earlierOf(input: RefusalLadderInput, { startsAt }: NaturalWeek): number | null {
  const told = input.counters?.refusals?.weekViolations ?? null
  const seen = eventsBetween(input.events, 'violation', [startsAt, input.now])
  const own = seen?.filter(({ code }) => code === 'unjustified-refusal').length ?? null
  if (told !== null) return Math.max(told, own ?? 0)
  // What this browser saw of the platform's decisions need not be all: only the worst can be told from it.
  const enough = valueOf(input.book, 'ladder.refusal.level3.prior') ?? Infinity
  return input.eventsCover === 'this-browser' && (own ?? 0) < enough ? null : own
}

function productsOf(input: RefusalLadderInput, { startsAt }: NaturalWeek) {
  const counts = new Map<string, number>()
  for (const { productId, unjustified } of eventsBetween(input.events, 'refusal', [startsAt, input.now]) ??
    []) {
    if (productId != null && unjustified === true) counts.set(productId, (counts.get(productId) ?? 0) + 1)
  }
  return [...counts]
    .map(([productId, count]) => {
      const rates = input.products?.find((product) => product.productId === productId)
      return { productId, count, over: rates ? isOverPeer(input.book, rates) : null }
    })
    .toSorted((a, b) => b.count - a.count)
}

function reachesMean(input: RefusalLadderInput, { count }: { count: number }, week: NaturalWeek): boolean {
  const mean = valueOf(input.book, 'ladder.refusal.productDaily')
  return mean !== null && count >= mean * week.daysSoFar
}

interface Place {
  level: number | null
  count: number | null
  earlier: number | null
  week: NaturalWeek
}

/** What more refusals today would lead to, were the rate over its line. */
function stepsAbove({ book }: RefusalLadderInput, { level, count, earlier, week }: Place): NextStep[] {
  const mean = valueOf(book, 'ladder.refusal.dailyMean')
  const severe = valueOf(book, 'ladder.refusal.dailyMeanSevere')
  if (mean === null || severe === null || count === null) return []
  const step = (to: number, by: NextStep['by'], more: number | null): NextStep => {
    const { fineFen, freezeDays } = refusalCost(book, to)
    return { level: to, by, more, fineLowFen: fineFen, fineHighFen: fineFen, freezeDays }
  }
  const moreTo = (line: number) => Math.ceil(line * week.daysSoFar) - count
  const first = levelAfter(book, earlier ?? 0) ?? 1
  const steps = [
    ...(moreTo(mean) > 0 ? [step(first, 'daily-mean', moreTo(mean))] : []),
    ...(moreTo(mean) <= 0 && first < 3 ? [step(first + 1, 'again-this-week', null)] : []),
    ...(moreTo(severe) > 0 ? [step(3, 'severe-daily-mean', moreTo(severe))] : []),
  ]
  return steps.filter((one) => one.level > (level ?? 0))
}
