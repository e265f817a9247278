import type { OutcomeState, RememberedDecision } from '../../../../lib/schema/decision'
import type { Finding, FindingId } from '../../../../lib/schema/finding'

export const AT = '2026-11-21T10:00:00+08:00'

export function finding(rule: FindingId, level: Finding['level'] = 'danger'): Finding {
  const cite = { pack: 'douyin-2026-09-08', clause: 'c', effective: null, source: 's', confidence: 'official' } as const
  return { rule, level, cite }
} // prettier-ignore

let made = 0

/** A confirmed refusal of a ticket of its own, with how it ended. */
export function refused(
  state: OutcomeState | null,
  over: Partial<RememberedDecision> = {},
): RememberedDecision {
  made += 1
  const seenAt = state === 'open' ? null : AT
  return {
    decisionId: `decision-${made}`,
    at: AT,
    platform: 'douyin',
    shopId: '4455',
    shopName: null,
    afterSaleId: `ticket-${made}`,
    orderId: null,
    action: 'refuse-confirmed',
    level: 'danger',
    findings: [],
    selected: null,
    proofs: null,
    disagreedRule: null,
    outcome: state === null ? null : { state, seenAt, escalatedAt: null },
    ...over,
  }
}

export const times = <T>(n: number, make: () => T): T[] => Array.from({ length: n }, make)
