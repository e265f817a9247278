import { judge } from '../../../lib/refusal/judge'
import type { Action, Alternative, JudgeInput } from '../../../lib/schema/judgement'
import { afterSale, form, NOW } from './cases'

export const COSTS = { marginRate: 0.35, salvageRate: 0.6, freightFen: 800, minuteFen: 60 }
/** With these chances every price can be worked out by hand. */
export const SURE = { ...COSTS, escalationRate: 0.5, winRate: 0.2, returnRate: 0.3 }

type Change = Partial<Omit<JudgeInput, 'afterSale'>> & { afterSale?: Partial<JudgeInput['afterSale']> }

/** A whole document: a return of ¥100 with nothing wrong, every cost and chance given. */
export function input({ afterSale: ticket, ...change }: Change = {}): JudgeInput {
  return {
    now: NOW,
    afterSale: { ...afterSale({ refundFen: 10_000, paidFen: 10_000 }), readAt: NOW, ...ticket },
    form: form(),
    costs: SURE,
    ...change,
  }
}

/** The offer of one action; `undefined` = it is not offered. */
export function offer(action: Action, change: Change = {}): Alternative | undefined {
  return judge(input(change)).alternatives.find((one) => one.action === action)
}

/** The terms that have a price, by name. */
export const fenOf = (one: Alternative | undefined): Record<string, number | null> =>
  Object.fromEntries((one?.terms ?? []).map(({ name, fen }) => [name, fen]))
