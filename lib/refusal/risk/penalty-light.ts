import { dayOf } from '../../domain/time'
import { valueOf, type PackBook } from '../../rules/pack-book'
import type { AfterSale } from '../../schema/after-sale'
import type { Judgement } from '../../schema/judgement'
import type { Counters } from '../../schema/projection'
import type { Time } from '../../schema/time'
import { refusalLadder } from '../../score/penalty/refusal-ladder'
import type { LightInput } from './score-light'

/**
 * What the refusal risks of penalties: what 抖店 may have the buyer paid if it is 无故, at most, and where the ladder
 * of 无故拒绝 stands now and with this refusal in it (the shop's rate taken as it is). `null` on 千牛 and where unknown.
 */
export function penaltyLight({ now, book, afterSale, counters }: LightInput): Judgement['penalty'] {
  const levelWith = (known: Counters | null) => refusalLadder({ now, book, counters: known }).level
  return {
    compensationFen: compensationOf(book, afterSale),
    unjustifiedRefusal: {
      level: levelWith(counters),
      levelIfOneMore: levelWith(withOneMore(counters, now)),
    },
  }
}

/** Of what was paid the pack's share, within its two bounds; in fen. */
function compensationOf(book: PackBook, { platform, paidFen }: AfterSale): number | null {
  const share = valueOf(book, 'compensation.share')
  const least = valueOf(book, 'compensation.minFen')
  const most = valueOf(book, 'compensation.maxFen')
  if (platform !== 'douyin' || paidFen === null || share === null || least === null || most === null) {
    return null
  }
  return Math.min(most, Math.max(least, Math.round(paidFen * share)))
}

/** The same counters with one more 无故拒绝 today. */
function withOneMore(counters: Counters | null, now: Time): Counters | null {
  const days = counters?.refusals?.unjustifiedByDay ?? null
  if (counters === null || days === null) return counters
  const today = dayOf(now)
  const sofar = Math.max(0, ...days.filter(({ date }) => date === today).map(({ count }) => count))
  const others = days.filter(({ date }) => date !== today)
  return {
    ...counters,
    refusals: { ...counters.refusals, unjustifiedByDay: [...others, { date: today, count: sofar + 1 }] },
  }
}
