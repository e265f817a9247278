import { dayOf, epochOf } from '../../domain/time'
import { REFUSAL_RATE_2023 } from '../../rules/rows/douyin-sources'
import type { AfterSaleKind, ReasonClass } from '../../schema/after-sale'
import type { Cited } from '../../schema/rule-pack'
import type { Day, Time } from '../../schema/time'

/** An ended after-sale of a shipped order. Every fact may be `null`: not known. */
export interface EndedTicket {
  orderId: string
  endedAt: Time
  kind: AfterSaleKind
  reasonClass: ReasonClass | null
  refused: boolean | null
  /** Was 七天无理由 promised? */
  sevenDay: boolean | null
  arbitration: 'none' | 'merchant-fault' | 'not-merchant-fault' | null
  /** The buyer took it back before the shop had answered. */
  withdrawnUnanswered: boolean | null
  /** Applied for beyond the term, by the platform's own service. */
  overTerm: boolean | null
  signedWhenApplied: boolean | null
  signedWhenRefused: boolean | null
  /** How it closed after the refusal, if it did. */
  closedBy: 'buyer' | 'expiry' | null
  /** Refused as a return, and refunded without one. */
  refundedWithoutReturn: boolean | null
  buyerConfirmedReceipt: boolean | null
  /** The refusal asked for 退货退款 instead. */
  askedForReturn: boolean | null
}

export interface RefusalRate2023 {
  label: '2023口径，参考'
  cite: Cited
  /** Orders; `low` and `high` are those of the lowest and the highest rate that the unknown facts leave open. */
  numerator: { low: number; high: number }
  denominator: { low: number; high: number }
  /** `null` = no orders. */
  rate: { low: number; high: number } | null
}

type Fact = boolean | null

const QUALITY: readonly ReasonClass[] = ['quality', 'description', 'damaged', 'wrong-or-missing']
const OWN_REASON: readonly ReasonClass[] = ['seven-day', 'remorse', 'price']
const GOODS_KINDS: readonly AfterSaleKind[] = ['return-refund', 'exchange', 'reship', 'repair']

const both = (...facts: Fact[]): Fact => (facts.includes(false) ? false : facts.includes(null) ? null : true)
const either = (...facts: Fact[]): Fact => (facts.includes(true) ? true : facts.includes(null) ? null : false)
const not = (fact: Fact): Fact => (fact === null ? null : !fact)
const within = (reason: ReasonClass | null, classes: readonly ReasonClass[]): Fact =>
  reason === null ? null : classes.includes(reason)
const isKind = (kind: AfterSaleKind, ...kinds: readonly AfterSaleKind[]): Fact =>
  kind === 'unknown' ? null : kinds.includes(kind)
const is = <T>(fact: T | null, value: T): Fact => (fact === null ? null : fact === value)

/** Neither above nor below the line. */
const OUT_OF_BOTH: readonly ((ticket: EndedTicket) => Fact)[] = [
  ({ sevenDay, reasonClass }) => both(not(sevenDay), not(within(reasonClass, QUALITY))),
  ({ overTerm, refused, arbitration }) => both(overTerm, refused, not(is(arbitration, 'merchant-fault'))),
  ({ withdrawnUnanswered }) => withdrawnUnanswered,
]

/** «合理拒绝»: refused, and not counted as such. */
const REASONABLE: readonly ((ticket: EndedTicket) => Fact)[] = [
  ({ signedWhenApplied, reasonClass, kind }) =>
    both(signedWhenApplied, within(reasonClass, OWN_REASON), isKind(kind, 'refund-shipped')),
  ({ arbitration }) => is(arbitration, 'not-merchant-fault'),
  ({ arbitration, closedBy }) => both(is(arbitration, 'none'), is(closedBy, 'buyer')),
  ({ kind, refundedWithoutReturn }) => both(isKind(kind, ...GOODS_KINDS), refundedWithoutReturn),
  ({ kind, reasonClass, signedWhenRefused, buyerConfirmedReceipt }) =>
    both(
      isKind(kind, 'refund-shipped'),
      within(reasonClass, ['not-received']),
      signedWhenRefused,
      buyerConfirmedReceipt,
    ),
  ({ signedWhenApplied, signedWhenRefused, askedForReturn, closedBy }) =>
    both(not(signedWhenApplied), signedWhenRefused, askedForReturn, is(closedBy, 'expiry')),
]

/** Where an order may stand; more than one where facts are not known. */
type Standing = 'refused' | 'answered' | 'out'

/** Which standing makes the rate lowest, and highest. */
const KINDEST: readonly Standing[] = ['answered', 'out', 'refused']
const HARSHEST: readonly Standing[] = ['refused', 'out', 'answered']

/**
 * 售后拒绝率 as a question-and-answer text of 2023 defined it, for reference: of the orders with an after-sale that
 * ended on the days `from` to `to`, those whose last one that counts was refused without one of six good reasons, or
 * with any one that the platform decided against the shop. Newer texts use the rate and do not define it.
 */
export function refusalRate2023(
  tickets: readonly EndedTicket[],
  { from, to }: { from: Day; to: Day },
): RefusalRate2023 {
  const orders = new Map<string, EndedTicket[]>()
  for (const ticket of tickets) {
    const day = dayOf(ticket.endedAt)
    if (day >= from && day <= to) orders.set(ticket.orderId, [...(orders.get(ticket.orderId) ?? []), ticket])
  }
  const standings = [...orders.values()].map(standingsOf)
  const low = counted(standings, KINDEST)
  const high = counted(standings, HARSHEST)
  return {
    label: '2023口径，参考',
    cite: REFUSAL_RATE_2023,
    numerator: { low: low.refused, high: high.refused },
    denominator: { low: Math.min(low.all, high.all), high: Math.max(low.all, high.all) },
    rate: low.all === 0 && high.all === 0 ? null : { low: share(low), high: share(high) },
  }
}

const share = ({ refused, all }: { refused: number; all: number }) => (all === 0 ? 0 : refused / all)

function counted(orders: readonly Set<Standing>[], wish: readonly Standing[]) {
  const picks = orders.map((standings) => wish.find((standing) => standings.has(standing)))
  const all = picks.filter((pick) => pick !== 'out').length
  return { refused: picks.filter((pick) => pick === 'refused').length, all }
}

/** Every standing that the order may have, by its last ticket that counts. */
function standingsOf(order: readonly EndedTicket[]): Set<Standing> {
  const arbitrated = order.map(({ arbitration }) => is(arbitration, 'merchant-fault'))
  if (either(...arbitrated) === true) return new Set(['refused'])
  const may = new Set<Standing>(either(...arbitrated) === null ? ['refused'] : [])
  const newestFirst = order.toSorted((a, b) => epochOf(b.endedAt) - epochOf(a.endedAt))
  for (const ticket of newestFirst) {
    const out = either(...OUT_OF_BOTH.map((rule) => rule(ticket)))
    if (out === true) continue
    const bad = both(ticket.refused, not(either(...REASONABLE.map((rule) => rule(ticket)))))
    if (bad !== false) may.add('refused')
    if (bad !== true) may.add('answered')
    if (out === false) return may
  }
  return may.add('out')
}
