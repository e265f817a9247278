import { judgeRefusal, type Verdict } from '../refusal/judge-refusal'
import { isConditional, USUAL_LIMITS, type RefusalCase, type Stage } from '../refusal/refusal-case'
import type { RuleBook } from '../refusal/rule-book'
import type { Decision } from '../schema/decision'
import type { Platform } from '../schema/platform'
import type { Time } from '../schema/time'
import type { KnownRecord, PageFacts } from './page-facts'

/** One refusal as it stands: the case, its judgement and what it is about. */
export interface RefusalInPlay {
  refusal: RefusalCase
  verdict: Verdict
  conditional: boolean
}

interface Play {
  platform: Platform
  now: Time
  stage: Stage
  record: KnownRecord | null
  book: RuleBook
}

/** Judges a refusal from the facts in memory. */
export function playRefusal(facts: PageFacts, { platform, now, stage, record, book }: Play): RefusalInPlay {
  const refusal: RefusalCase = {
    platform,
    now,
    stage,
    afterSale: record?.afterSale ?? null,
    readAt: record?.readAt ?? null,
    form: stage === 'before-form' ? null : facts.currentForm(),
    conversation: facts.conversation(),
    pageShop: facts.shop(),
    refusable: null,
    policy: null,
    limits: USUAL_LIMITS,
  }
  return { refusal, verdict: judgeRefusal(refusal, book), conditional: isConditional(refusal) }
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

/** What is kept of an action at a refuse control; no buyer's text. */
export function decisionOn(
  { refusal, verdict }: RefusalInPlay,
  action: Decision['action'],
  decisionId: string,
): Decision {
  const { afterSale, form, pageShop, now, platform } = refusal
  return {
    decisionId,
    at: now,
    platform,
    shopId: afterSale?.shopId ?? pageShop?.shopId ?? null,
    shopName: afterSale?.shopName ?? pageShop?.shopName ?? null,
    afterSaleId: afterSale?.afterSaleId ?? form?.afterSaleId ?? null,
    orderId: afterSale?.orderId ?? null,
    action,
    level: verdict.level,
    findings: verdict.findings,
    selected: form?.selected ?? null,
    proofs: form?.proofs ?? null,
    disagreedRule: null,
  }
}
