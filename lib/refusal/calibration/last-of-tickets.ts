import type { RememberedDecision } from '../../schema/decision'

/** Names the ticket of a decision; one of an unknown ticket stands for itself. */
export function ticketOf({ platform, afterSaleId, decisionId }: RememberedDecision): string {
  return afterSaleId === null ? `?/${decisionId}` : `${platform}/${afterSaleId}`
}

/**
 * The last of these decisions on each ticket: a confirm button pressed again, because the form was not complete or the
 * page was slow, is one refusal.
 */
export function lastOfTickets(decisions: readonly RememberedDecision[]): RememberedDecision[] {
  const last = new Map<string, RememberedDecision>()
  for (const decision of decisions) {
    const before = last.get(ticketOf(decision))
    if (!before || decision.at >= before.at) last.set(ticketOf(decision), decision)
  }
  return [...last.values()]
}
