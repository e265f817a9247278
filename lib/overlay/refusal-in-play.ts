import { fillFacts } from '../refusal/fill-facts'
import { judgeRefusal, type Verdict } from '../refusal/judge-refusal'
import { isConditional, type RefusalCase, type Stage } from '../refusal/refusal-case'
import type { RuleBook } from '../refusal/rule-book'
import { wayOut, type WayOut } from '../refusal/way-out'
import { knownThen, type ShownThen } from '../refusal/known-then'
import { muteFindings } from '../refusal/mute-findings'
import type { Weighed } from '../schema/case-facts'
import type { Decision } from '../schema/decision'
import type { Finding, FindingId } from '../schema/finding'
import type { Platform } from '../schema/platform'
import type { Time } from '../schema/time'
import type { BatchInPlay } from './batch-in-play'
import type { KnownRecord, PageFacts, ToldFacts } from './page-facts'

/** One refusal as it stands: the case, its judgement and what it is about. */
export interface RefusalInPlay {
  refusal: RefusalCase
  /** As it is shown: without what the owner has muted. */
  verdict: Verdict
  stood: Stood
  conditional: boolean
  way: WayOut | null
  /** What the store made of refusing this ticket; `null` = it has not told. */
  weighed: Weighed | null
  /** Set when several tickets are refused at once; the rest is then of the worst of them. */
  batch: BatchInPlay | null
}

/** For the record: all that was found, and what of it is not shown. */
export interface Stood {
  findings: Finding[]
  muted: FindingId[]
}

export interface Play {
  platform: Platform
  now: Time
  stage: Stage
  record: KnownRecord | null
  book: RuleBook
  told: ToldFacts
  muted: readonly FindingId[]
  refusable: boolean | null
  /** The ticket whose refusal was begun, if one was. */
  begunId?: string | null
}

/** Judges a refusal from the facts in memory: what the page shows first, then what the store told. */
export function playRefusal(facts: PageFacts, play: Play): RefusalInPlay {
  const { platform, now, stage, record, book, told, refusable } = play
  const ticket = record?.afterSale ?? null
  const known = told.of(ticket?.afterSaleId ?? null)
  const { policy, limits } = told.terms
  const refusal: RefusalCase = {
    platform,
    now,
    stage,
    afterSale: ticket && known ? { ...fillFacts(ticket, known.record), ...known.shop } : ticket,
    readAt: record?.readAt ?? null,
    form: stage === 'before-form' ? null : facts.currentForm(),
    begunId: play.begunId ?? null,
    conversation: facts.conversation() ?? known?.chat ?? null,
    pageShop: facts.shop(),
    refusable,
    policy,
    limits,
  }
  const full = judgeRefusal(refusal, book)
  const { shown: verdict, muted } = muteFindings(full, play.muted)
  const stood = { findings: full.findings, muted }
  const weighed = known?.weighed ?? null
  const way = wayOut(refusal, verdict, weighed?.cheapest ?? null)
  return { refusal, verdict, stood, conditional: isConditional(refusal), way, weighed, batch: null }
}

/** The record of an open form: its own id first, then the page around it, then the ticket it was begun from. */
export function recordOfForm(
  facts: PageFacts,
  place: Element | null,
  begunId: string | null,
): KnownRecord | null {
  const formId = facts.currentForm()?.afterSaleId ?? null
  const id = formId ?? begunId
  const here = place ? facts.recordAt(place) : null
  if (formId === null && here) return here
  return id === null ? here : facts.recordOf(id)
}

/** What the costs and the chances were at that second. */
const shownOf = (weighed: Weighed | null): ShownThen => {
  if (weighed === null) return {}
  const { alternatives, escalation, platformHelp, silent } = weighed
  return { alternatives, escalation, platformHelp, silent }
}

/** What is kept of an action at a refuse control, one a ticket; no buyer's text. */
export function decisionsOn(
  { batch, ...play }: RefusalInPlay,
  action: Decision['action'],
  newId: () => string,
): Decision[] {
  return (batch?.plays ?? [play]).map(({ refusal, verdict, stood, weighed }) => {
    const { afterSale, form, pageShop, now, platform, policy } = refusal
    const pack = stood.findings[0]?.cite.pack ?? null
    return {
      ...knownThen(refusal, verdict, {
        ...shownOf(weighed),
        pack,
        muted: stood.muted,
        quota: policy?.quota ?? null,
      }),
      decisionId: newId(),
      at: now,
      platform,
      shopId: afterSale?.shopId ?? pageShop?.shopId ?? null,
      shopName: afterSale?.shopName ?? pageShop?.shopName ?? null,
      afterSaleId: afterSale?.afterSaleId ?? form?.afterSaleId ?? null,
      orderId: afterSale?.orderId ?? null,
      action,
      level: verdict.level,
      findings: stood.findings,
      selected: form?.selected ?? null,
      proofs: form?.proofs ?? null,
      disagreedRule: null,
    }
  })
}
