import type { AfterSale } from '../schema/after-sale'
import type { Limits } from '../schema/case-facts'
import type { Conversation } from '../schema/conversation'
import type { Platform } from '../schema/platform'
import type { Policy } from '../schema/policy'
import type { RefusalForm } from '../schema/refusal-form'
import type { Shop } from '../schema/shop'
import type { Unread } from '../schema/page-reading'
import type { Finding, FindingId } from '../schema/finding'
import type { Time } from '../schema/time'

/** Where the agent stands: no form yet, choosing in the form, or at its confirm button. */
export type Stage = 'before-form' | 'in-form' | 'confirm'

/** The person may set others. */
export const USUAL_LIMITS: Limits = { nearSeconds: 2 * 3600, staleSeconds: 15 * 60 }

/** Everything a refusal is judged by. What is absent or `null` is unknown and never helps. */
export interface RefusalCase {
  platform: Platform
  now: Time
  stage: Stage
  /** The ticket the control belongs to; `null` when it could not be told. */
  afterSale: AfterSale | null
  /** When `afterSale` was read. */
  readAt: Time | null
  form: RefusalForm | null
  /** The ticket whose refusal was begun, where that is known; the form must be its own. */
  begunId?: string | null
  conversation: Conversation | null
  pageShop: Shop | null
  /** Does the page offer a refusal at all? */
  refusable: boolean | null
  policy: Policy | null
  limits: Limits
}

/** What one check found: how bad, the facts its wording needs, and what it could not know. */
export interface Hit {
  level: Finding['level']
  facts?: Finding['facts']
  unknown?: readonly Unread[]
}

/** One finding's rule. Pure: reads the case alone. */
export interface Check {
  id: FindingId
  /** Stands at its full level even before a reason is chosen. */
  unconditional?: boolean
  find: (refusal: RefusalCase) => Hit | null
}

/**
 * Until a reason is chosen we only say what not to choose and what to attach. At the confirm button the
 * choice has been made, whether or not we could read it.
 */
export function isConditional({ stage, form }: RefusalCase): boolean {
  if (stage === 'before-form' || form === null) return true
  return stage === 'in-form' && form.selected === null
}

/** The reason chosen in the form and what was written beside it, as one text; `''` for none. */
export function refusalText({ form }: RefusalCase): string {
  return form === null ? '' : `${form.selected ?? ''}\n${form.note}`
}

export const missing = (field: string, why = 'not read on the page'): Unread => ({ field, why })
