import type { AfterSale } from '../../schema/after-sale'
import type { Level } from '../../schema/finding'
import type { Costs, OutcomeCounts, Probability } from '../../schema/judgement'
import { escalationOf } from './escalation'
import { contrary, posterior } from './posterior'
import { INTERCEPTED_PRIOR, SETTLED_PRIOR, STILL_RETURNS_PRIOR, WIN_PRIORS } from './priors'

/** The chances that costs are weighed with. */
export interface Chances {
  /** P(the buyer calls the platform | refused). */
  escalation: Probability
  /** P(the platform decides for the buyer | escalated). */
  lose: Probability
  /** P(the buyer returns all the same | a payment). */
  stillReturns: Probability
  /** P(talking alone settles it). */
  settled: Probability
  /** P(a parcel on its way is caught). */
  intercepted: Probability
}

export interface ChanceGrounds {
  afterSale: AfterSale
  /** How the refusal itself was judged. */
  level: Level
  costs: Costs | null
  history: OutcomeCounts | null
}

/** Each from the person's figure, else from the shop's outcomes on top of its stated prior. */
export function chancesOf({ afterSale, level, costs, history }: ChanceGrounds): Chances {
  const won = posterior({ prior: WIN_PRIORS[level], given: costs?.winRate, seen: history?.won })
  return {
    escalation: escalationOf({
      reasonClass: afterSale.reasonClass,
      given: costs?.escalationRate ?? null,
      seen: history?.escalated ?? null,
    }),
    lose: contrary(won),
    stillReturns: posterior({
      prior: STILL_RETURNS_PRIOR,
      given: costs?.returnRate,
      seen: history?.returnedAfterPayment,
    }),
    settled: posterior({ prior: SETTLED_PRIOR }),
    intercepted: posterior({ prior: INTERCEPTED_PRIOR }),
  }
}
