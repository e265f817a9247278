import { wholeTicket } from '../domain/whole-ticket'
import type { AfterSale } from '../schema/after-sale'
import type { JudgeInput } from '../schema/judgement'
import type { Limits } from '../schema/case-facts'
import { USUAL_LIMITS, type RefusalCase, type Stage } from './refusal-case'

/** What is told beside the document: where the agent stands, and the person's own limits. */
export interface Around {
  /** Absent = in the form when there is one, else before it. */
  stage?: Stage | undefined
  limits?: Limits | undefined
}

/** A case whose ticket is known. */
export interface KnownCase extends RefusalCase {
  afterSale: AfterSale
}

/** The case that a document tells of; what is absent is unknown. */
export function caseOfInput(input: JudgeInput, { stage, limits }: Around = {}): KnownCase {
  const form = input.form ?? null
  return {
    platform: input.afterSale.platform,
    now: input.now,
    stage: stage ?? (form === null ? 'before-form' : 'in-form'),
    afterSale: wholeTicket(input.afterSale),
    readAt: input.afterSale.readAt ?? null,
    form,
    conversation: input.conversation ?? null,
    pageShop: input.shop ?? null,
    refusable: input.afterSale.refusable ?? null,
    policy: input.policy ?? null,
    limits: limits ?? USUAL_LIMITS,
  }
}
