import { epochOf, timeOf } from '../domain/time'
import type { RememberedDecision } from '../schema/decision'
import type { Time } from '../schema/time'
import { CAME_TRUE } from './calibration/came-true'
import { lastOfTickets, ticketOf } from './calibration/last-of-tickets'

/** Seven days to the second. */
export const SHADOW_SECONDS = 168 * 3600

/** When learned warnings begin to show. */
export function shadowEndOf(since: Time): Time {
  return timeOf(epochOf(since) + SHADOW_SECONDS * 1000)
}

/** Are learned warnings still silent? `since: null` = the week has not begun, so they are. At 168 h exactly it is over. */
export function isShadowed(since: Time | null, now: Time): boolean {
  return since === null || epochOf(now) < epochOf(since) + SHADOW_SECONDS * 1000
}

/** «会提醒 14 次：6 次对、2 次错、6 次未定» */
export interface ShadowReport {
  /** Tickets on which a learned warning stood and was kept silent. */
  wouldWarn: number
  /** The buyer called the platform … */
  right: number
  /** … did not … */
  wrong: number
  /** … or it is not known (yet), or the refusal was begun and not confirmed. */
  undecided: number
}

/** What the silent warnings of the week that began at `since` came to, each ticket once. Pure. */
export function shadowReport(decisions: readonly RememberedDecision[], since: Time): ShadowReport {
  const [from, to] = [epochOf(since), epochOf(since) + SHADOW_SECONDS * 1000]
  const silent = decisions.filter(
    ({ silent, action, at }) =>
      silent === true && action !== 'disagreed' && epochOf(at) >= from && epochOf(at) < to,
  )
  const tickets = new Set(silent.map(ticketOf))
  const confirmed = lastOfTickets(silent.filter(({ action }) => action === 'refuse-confirmed'))
  const escalated = confirmed.map(({ outcome }) => (outcome ? CAME_TRUE[outcome.state].escalated : null))
  const right = escalated.filter((came) => came === true).length
  const wrong = escalated.filter((came) => came === false).length
  return { wouldWarn: tickets.size, right, wrong, undecided: tickets.size - right - wrong }
}
