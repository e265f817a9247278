import type { AfterSale } from '../schema/after-sale'
import type { Quota } from '../schema/policy'
import type { Tier, TierLines } from '../schema/tier'

/** Written out here, since the schema's own list would bring its validators into content scripts. */
const LADDER: readonly Tier[] = ['agent', 'senior', 'manager']

/** Our own starting values, to be changed by each shop: no platform sets any. */
export const USUAL_TIER_LINES: TierLines = {
  senior: { fromFen: 20_000, fromRefusals: 1 },
  manager: { fromFen: 100_000, fromRefusals: 2 },
}

/** What decides who may deal with a ticket; `null` = unknown. */
export interface TierFacts {
  refundFen: number | null
  /** Of the buyer's last words. Nothing tells it yet. */
  sentiment: 'negative' | 'neutral' | 'positive' | null
  /** Is the platform in it? */
  dispute: boolean | null
  /** Times refused before. */
  refusals: number | null
}

export type HandoffReasonCode =
  'amount' | 'sentiment' | 'dispute' | 'refusals' | 'over-order-quota' | 'over-day-quota'

/** Why a ticket goes up, and to whom at least; codes that words are made for. */
export interface HandoffReason {
  code: HandoffReasonCode
  tier: Tier
}

export interface Handoff {
  /** Is it above the person at this browser? */
  needed: boolean
  /** Who should take it; `null` = it can stay. */
  to: Tier | null
  /** What put it above them, the highest tier first. */
  reasons: HandoffReason[]
  /** Facts that could raise it and are not known. */
  unknown: (keyof TierFacts)[]
}

/** The facts of a ticket as it is read; a list page does not tell the refusals. */
export function tierFactsOf(ticket: Pick<AfterSale, 'refundFen' | 'status' | 'refusals'>): TierFacts {
  const { refundFen, status, refusals } = ticket
  return {
    refundFen,
    sentiment: null,
    dispute: status === 'unknown' ? null : status === 'in-arbitration',
    refusals,
  }
}

/** The tier that a ticket needs whatever the quota, with every reason above 普通. */
export function tierNeeded(
  facts: TierFacts,
  lines: TierLines = USUAL_TIER_LINES,
): { tier: Tier; reasons: HandoffReason[] } {
  const reasons: HandoffReason[] = [
    ...reasonOf('amount', byLine(facts.refundFen, [lines.senior.fromFen, lines.manager.fromFen])),
    ...reasonOf('refusals', byLine(facts.refusals, [lines.senior.fromRefusals, lines.manager.fromRefusals])),
    ...reasonOf('dispute', facts.dispute === true ? 'manager' : 'agent'),
    ...reasonOf('sentiment', facts.sentiment === 'negative' ? 'senior' : 'agent'),
  ].sort((a, b) => rank(b.tier) - rank(a.tier))
  return { tier: reasons[0]?.tier ?? 'agent', reasons }
}

/**
 * Must the person at this browser hand the ticket on? Over the quota it goes one tier up; nobody stands above 经理.
 * `spentTodayFen` is what was granted today already; `null` = unknown, then only a
 * refund above the day's quota by itself is over it.
 */
export function handoffOf(facts: TierFacts, { role, quota, spentTodayFen, lines }: HandoffDesk): Handoff {
  const above = LADDER[rank(role) + 1]
  const overQuota = above === undefined ? [] : quotaReasons(facts.refundFen, { quota, spentTodayFen, above })
  const reasons = [...tierNeeded(facts, lines).reasons, ...overQuota]
    .filter(({ tier }) => rank(tier) > rank(role))
    .sort((a, b) => rank(b.tier) - rank(a.tier))
  const unknown = (['refundFen', 'sentiment', 'dispute', 'refusals'] as const).filter(
    (fact) => facts[fact] === null,
  )
  return { needed: reasons.length > 0, to: reasons[0]?.tier ?? null, reasons, unknown }
}

export interface HandoffDesk {
  /** The tier of the person at this browser. */
  role: Tier
  /** The quota in force (`quotaInForce`); `null` = not told. */
  quota: Quota | null
  spentTodayFen: number | null
  lines?: TierLines
}

function quotaReasons(
  refundFen: number | null,
  { quota, spentTodayFen, above }: Pick<HandoffDesk, 'quota' | 'spentTodayFen'> & { above: Tier },
): HandoffReason[] {
  if (refundFen === null || quota === null) return []
  const { perOrderFen, perDayFen } = quota
  const overOrder = perOrderFen != null && refundFen > perOrderFen
  const overDay = perDayFen != null && refundFen + (spentTodayFen ?? 0) > perDayFen
  return [
    ...(overOrder ? [{ code: 'over-order-quota', tier: above } as const] : []),
    ...(overDay ? [{ code: 'over-day-quota', tier: above } as const] : []),
  ]
}

function reasonOf(code: HandoffReasonCode, tier: Tier): HandoffReason[] {
  return tier === 'agent' ? [] : [{ code, tier }]
}

function byLine(value: number | null, [senior, manager]: readonly [number, number]): Tier {
  if (value === null || value < Math.min(senior, manager)) return 'agent'
  return value >= manager ? 'manager' : 'senior'
}

function rank(tier: Tier): number {
  return LADDER.indexOf(tier)
}
