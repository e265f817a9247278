import type { Cheapest } from '../schema/case-facts'
import type { Finding } from '../schema/finding'
import type { Action } from '../schema/judgement'
import type { Verdict } from './judge-refusal'
import type { RefusalCase } from './refusal-case'
import { isBack } from './seven-day'

/** The one other way that is offered instead of this refusal. */
export interface WayOut {
  action: Exclude<Action, 'refuse'>
  /** What it is expected to save against refusing; `null` = not priced. */
  savedFen: number | null
}

/** What helps against a finding, by `<rule>` or `<rule>.<variant>`; `null` = look first, offer nothing. */
const WAYS: Readonly<Record<string, WayOut['action'] | null>> = {
  'x3-wrong-shop': null,
  't1-unshipped': 'agree',
  't2-cannot-refuse': 'agree',
  'd3-shipped-after-application': 'agree',
  't3-seven-day': 'return-refund',
  'd9-arbitration-risk.seven-day': 'return-refund',
  'd9-arbitration-risk': 'compensate',
  'd6-quality-claim': 'compensate',
  'd8-no-alternative': 'compensate',
  't6-weighted-buyer': 'compensate',
}

/** The worst finding that names a way decides; otherwise the buyer is talked to first. A clear case needs none. */
export function wayOut(refusal: RefusalCase, verdict: Verdict, cheapest: Cheapest | null): WayOut | null {
  if (verdict.level === 'clear') return null
  const named = verdict.findings.map(nameOf).find((way) => way !== undefined)
  if (named === null) return null
  const priced = cheapest !== null && cheapest.action !== 'refuse' && fits(cheapest.action, refusal)
  const bound = verdict.level === 'blocked' || !priced
  const action = bound ? (named ?? 'negotiate') : (cheapest.action as WayOut['action'])
  const allowed = fits(action, refusal) ? action : 'negotiate'
  return { action: allowed, savedFen: cheapest?.action === allowed ? cheapest.savedFen : null }
}

const nameOf = ({ rule, facts }: Finding): WayOut['action'] | null | undefined => {
  const exact = WAYS[`${rule}.${facts?.variant}`]
  return exact === undefined ? WAYS[rule] : exact
}

/** Does the state of the case allow it, and the shop's quota? */
function fits(action: Action, { afterSale, policy }: RefusalCase): boolean {
  if (action === 'compensate') return policy?.compensationQuota?.perOrderFen !== 0
  if (action !== 'return-refund') return true
  return afterSale?.kind === 'return-refund' && !isBack(afterSale)
}
