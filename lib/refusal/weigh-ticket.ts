import type { AfterSale } from '../schema/after-sale'
import type { Cheapest, Weighed } from '../schema/case-facts'
import type { Conversation } from '../schema/conversation'
import type { Alternative, Costs, JudgeInput, OutcomeCounts } from '../schema/judgement'
import type { Policy } from '../schema/policy'
import type { Time } from '../schema/time'
import { judge } from './judge'
import { isLearnedWarning } from './learned-warning'

/** What a shop's tickets are weighed by, whichever the ticket. */
export interface Scales {
  now: Time
  policy: Policy | null
  costs: Costs | null
  platformHelp: { numerator: number; denominator: number } | null
  /** The shop's own outcomes of refusals like this ticket's. */
  historyOf: (ticket: AfterSale) => OutcomeCounts | null
  /** Is what was learned to stay silent still? */
  shadowed: boolean
}

/** What refusing a ticket would cost against every other way, before any reason is chosen. Pure. */
export function weighTicket(ticket: AfterSale, conversation: Conversation | null, scales: Scales): Weighed {
  const { now, policy, costs, platformHelp, shadowed } = scales
  const history = scales.historyOf(ticket)
  // The page is open on this ticket: it was read just now, and offers to refuse it.
  const afterSale = { ...ticket, readAt: now, refusable: true }
  const input: JudgeInput = { now, afterSale, conversation, policy, costs, counters: { platformHelp } }
  const learned = judge({ ...input, history })
  const { alternatives } = shadowed ? judge(input) : learned
  return {
    cheapest: cheapestOf(alternatives),
    alternatives: alternatives.map(({ action, costFen, lowFen, highFen }) => ({
      action,
      costFen,
      lowFen,
      highFen,
    })),
    escalation: learned.escalation,
    platformHelp,
    silent: shadowed && isLearnedWarning(learned.escalation, learned.findings),
  }
}

/** The cheapest way that is priced, if refusing costs more. */
function cheapestOf(alternatives: readonly Alternative[]): Cheapest | null {
  const refuse = alternatives.find(({ action }) => action === 'refuse')?.costFen ?? null
  const best = alternatives.find(({ action, costFen }) => action !== 'refuse' && costFen !== null)
  if (refuse === null || !best || best.costFen === null || best.costFen >= refuse) return null
  return { action: best.action, savedFen: refuse - best.costFen }
}
