import { refusalCost } from '../../score/penalty/refusal-level'
import type { PackBook } from '../../rules/pack-book'
import type { AfterSale } from '../../schema/after-sale'
import type { Action, Alternative, Costs, Judgement } from '../../schema/judgement'
import type { Policy } from '../../schema/policy'
import type { Time } from '../../schema/time'
import type { Chances } from '../risk/chances'
import { agree } from './agree'
import { allowedActions, type PageSays } from './allowed-actions'
import { breakEvenOf } from './break-even'
import { compensate, paymentOf } from './compensate'
import type { CostCase, PricedAction } from './cost-case'
import { FIELD_OF, type CostInputs, type InputRanges } from './cost-inputs'
import { exchange } from './exchange'
import { goodsIfGranted } from './goods-fate'
import { inputsOf, rangesOf } from './inputs-of'
import { intercept } from './intercept'
import { negotiate } from './negotiate'
import { partialRefund, partOf } from './partial-refund'
import { priceAction, type Price } from './price-action'
import { refuse } from './refuse'
import { reship } from './reship'
import { returnRefund } from './return-refund'
import { inWholeFen } from './term'

const PRICED: Readonly<Record<Action, PricedAction>> = {
  agree,
  'return-refund': returnRefund,
  compensate,
  'partial-refund': partialRefund,
  exchange,
  reship,
  intercept,
  negotiate,
  refuse,
}
/** What they pay is the refund itself. */
const REFUNDING: readonly Action[] = ['agree', 'return-refund', 'intercept']

export interface CostQuestion {
  now: Time
  book: PackBook
  afterSale: AfterSale
  policy: Policy | null
  costs: Costs | null
  chances: Chances
  page: PageSays
  score: Judgement['score']
  penalty: Judgement['penalty']
}

interface Offer {
  action: Action
  amountFen: number | null
  price: Price
}

/**
 * Every action that kind, state, parcel, rules and quotas leave open, with what it is expected to cost the shop:
 * cheapest first, what can't be priced last; and for refusing the chance at which it pays no more, and the input
 * whose doubt moves it most.
 */
export function alternativesOf(
  question: CostQuestion,
): Pick<Judgement, 'alternatives' | 'breakEven' | 'sensitivity'> {
  const { afterSale, chances, penalty } = question
  const inputs = inputsOf({ ...question, compensationFen: penalty.compensationFen })
  const known = { inputs, ranges: rangesOf(inputs, chances) }
  const of = caseOf(question)
  const offers = allowedActions(afterSale, question.page).flatMap((action): Offer[] => {
    const amountFen = amountOf(action, question)
    if (amountFen === undefined) return []
    return [{ action, amountFen, price: priceOf(action, of, { ...known, amountFen }) }]
  })
  return {
    alternatives: offers.map(alternativeOf).toSorted(cheapestFirst),
    breakEven: breakEvenOf(offers, (escalation) => {
      return priceAction(refuse, of, { inputs: { ...inputs, escalation }, ranges: {} }).cost
    }),
    sensitivity: sensitivityOf(offers),
  }
}

function caseOf({ book, afterSale, score, penalty }: CostQuestion): CostCase {
  const { level, levelIfOneMore } = penalty.unjustifiedRefusal
  const fineAt = (at: number | null) => refusalCost(book, at).fineFen
  const [now, then] = [fineAt(level), fineAt(levelIfOneMore)]
  return {
    afterSale,
    goods: goodsIfGranted(afterSale),
    deduction: score.deduction,
    penalty,
    fineFen: now === null || then === null ? null : Math.max(0, then - now),
  }
}

/** `undefined` = a rule or a quota forbids the action here. */
function amountOf(action: Action, question: CostQuestion): number | null | undefined {
  const { afterSale, costs } = question
  if (REFUNDING.includes(action)) return afterSale.refundFen
  if (action !== 'compensate' && action !== 'partial-refund') return null
  const given = costs?.compensationFen ?? null
  const amount = action === 'compensate' ? paymentOf({ ...question, given }) : partOf(question)
  return amount === 0 ? undefined : amount
}

function priceOf(
  action: Action,
  of: CostCase,
  known: { inputs: CostInputs; ranges: InputRanges; amountFen: number | null },
): Price {
  const { inputs, ranges, amountFen } = known
  return priceAction(PRICED[action], of, { inputs: { ...inputs, paymentFen: amountFen }, ranges })
}

function alternativeOf({ action, amountFen, price }: Offer): Alternative {
  const { cost, low, high } = price
  const costFen = whole(cost)
  return {
    action,
    costFen,
    lowFen: whole(low),
    highFen: whole(high),
    amountFen,
    terms: inWholeFen(price.terms, costFen),
  }
}

const whole = (fen: number | null): number | null => (fen === null ? null : Math.round(fen) + 0)

function cheapestFirst(a: Alternative, b: Alternative): number {
  if (a.costFen === null || b.costFen === null) return Number(a.costFen === null) - Number(b.costFen === null)
  return a.costFen - b.costFen
}

function sensitivityOf(offers: readonly Offer[]): Judgement['sensitivity'] {
  const widest = offers.find(({ action }) => action === 'refuse')?.price.swings[0]
  if (!widest) return null
  const { input, low, high } = widest
  return { name: FIELD_OF[input], lowFen: Math.round(low), highFen: Math.round(high) }
}
