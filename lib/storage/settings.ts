import { storage } from 'wxt/utils/storage'
import type { EnteredWeek } from '../schema/entered-week'
import { USUAL_TERMS } from '../reply/clocks/usual-terms'
import type { PackEdits, RulePack } from '../schema/rule-pack'
import type { Limits } from '../schema/case-facts'
import type { FindingId } from '../schema/finding'
import type { Costs } from '../schema/judgement'
import type { PromiseRing, ReplyTerms } from '../schema/reply-terms'
import type { ConversationKey } from './tables/conversations'
import type { Policy } from '../schema/policy'
import type { ScriptTrial } from '../schema/script-trial'
import type { Locale, OwnerAttempts, OwnerLock, ShopFacts, Theme } from '../schema/settings'
import type { QuotaGrant, Tier, TierLines } from '../schema/tier'
import type { Time } from '../schema/time'
import type { QuietHours, Snoozed } from '../schema/warning-settings'
import type { WarningThresholds } from '../score/warning/thresholds'

/**
 * What the person sets, one item each, versioned and watchable. Only background and extension pages may
 * import this; a content script asks with `getPageSettings`.
 */
export const localeItem = storage.defineItem<Locale>('local:locale', { fallback: 'zh-CN', version: 1 })

export const themeItem = storage.defineItem<Theme>('local:theme', { fallback: 'system', version: 1 })

/** May the replies that a page receives anyway be read too? */
export const observeRepliesItem = storage.defineItem<boolean>('local:observe-replies', {
  fallback: true,
  version: 1,
})

/** Is what is typed into the reply box checked while it is typed? */
export const lintDraftsItem = storage.defineItem<boolean>('local:lint-drafts', { fallback: true, version: 1 })

export const RETENTION_DAYS = { least: 7, most: 400, usual: 45 } as const
/** Days that raw tickets and chats are kept after they were last read. */
export const retentionDaysItem = storage.defineItem<number>('local:retention-days', {
  fallback: RETENTION_DAYS.usual,
  version: 1,
})

/** What the person told about each shop, by shop key (`queries/shop-key-of.ts`). */
export const shopFactsItem = storage.defineItem<Record<string, ShopFacts>>('local:shop-facts', {
  fallback: {},
  version: 1,
})

/** The person's own numbers over the rule packs, by `<pack id>:<key>`. */
export const packEditsItem = storage.defineItem<PackEdits>('local:pack-edits', { fallback: {}, version: 1 })

/** Packs that the person imported, each standing in for the one that ships under its id. */
export const importedPacksItem = storage.defineItem<Record<string, RulePack>>('local:imported-packs', {
  fallback: {},
  version: 1,
})

/** When a deadline is near, and a reading too old to judge by. */
export const refusalLimitsItem = storage.defineItem<Limits>('local:refusal-limits', {
  fallback: { nearSeconds: 2 * 3600, staleSeconds: 15 * 60 },
  version: 1,
})

/** The person's own lines for 售后预警, by shop key; without one the shop's history alone speaks. */
export const warningThresholdsItem = storage.defineItem<Record<string, WarningThresholds>>(
  'local:warning-thresholds',
  { fallback: {}, version: 1 },
)

/** Warnings put off until a time, by shop key and cause. */
export const snoozedWarningsItem = storage.defineItem<Record<string, Snoozed>>('local:snoozed-warnings', {
  fallback: {},
  version: 1,
})

/** What the person told of each whole shop's week, by shop key. */
export const enteredWeeksItem = storage.defineItem<Record<string, EnteredWeek>>('local:entered-weeks', {
  fallback: {},
  version: 1,
})

/** Hours in which no warning shows on the badge; `null` = none. */
export const quietHoursItem = storage.defineItem<QuietHours | null>('local:quiet-hours', {
  fallback: null,
  version: 1,
})

/** What the warnings of a shop depend on beside its counts. */
export const WARNING_ITEMS = [warningThresholdsItem, snoozedWarningsItem, quietHoursItem] as const

/** What each shop promises and allows, by shop key; what is absent is not told. */
export const policyItem = storage.defineItem<Record<string, Policy>>('local:policy', {
  fallback: {},
  version: 1,
})

/** What refusals, refunds and payments cost each shop, by shop key; what is absent is not told. */
export const costsItem = storage.defineItem<Record<string, Costs>>('local:costs', {
  fallback: {},
  version: 1,
})

/** The tier of the person at this browser. Until told otherwise it is a shop of one, whose owner hands nothing over. */
export const roleItem = storage.defineItem<Tier>('local:role', { fallback: 'manager', version: 1 })

/** From where on a ticket is for a higher tier; `null` = the usual lines. */
export const tierLinesItem = storage.defineItem<TierLines | null>('local:tier-lines', {
  fallback: null,
  version: 1,
})

/** Every higher quota that was ever granted for a while, oldest first: in force or not, it stays as the log. */
export const quotaGrantsItem = storage.defineItem<QuotaGrant[]>('local:quota-grants', {
  fallback: [],
  version: 1,
})

/** Findings that are not shown; changed in owner mode alone. */
export const mutedFindingsItem = storage.defineItem<FindingId[]>('local:muted-findings', {
  fallback: [],
  version: 1,
})

/** `null` = no passcode was set, so there is no owner mode yet. See `owner-lock.ts`. */
export const ownerLockItem = storage.defineItem<OwnerLock | null>('local:owner-lock', {
  fallback: null,
  version: 1,
})

/** Kept beyond the session, so that a browser started anew does not try faster. */
export const ownerAttemptsItem = storage.defineItem<OwnerAttempts | null>('local:owner-attempts', {
  fallback: null,
  version: 1,
})

/** When learned warnings began to be weighed in silence; written once by the background. */
export const shadowSinceItem = storage.defineItem<Time | null>('local:shadow-since', {
  fallback: null,
  version: 1,
})

/** The shop's own limits for answers. */
export const replyTermsItem = storage.defineItem<ReplyTerms>('local:reply-terms', {
  fallback: USUAL_TERMS,
  version: 1,
})

/** How a promise about to break makes itself heard beside the badge. */
export const promiseRingItem = storage.defineItem<PromiseRing>('local:promise-ring', {
  fallback: { notify: false, sound: false },
  version: 1,
})

/** Chats with a promise that still stands, however long ago somebody spoke there; written by the background. */
export const standingPromisesItem = storage.defineItem<ConversationKey[]>('local:standing-promises', {
  fallback: [],
  version: 1,
})

/** What the alarm of the promises depends on beside the records. */
export const PROMISE_ITEMS = [replyTermsItem, promiseRingItem, quietHoursItem] as const

/** The two scripts that are compared; `null` = none are. */
export const scriptTrialItem = storage.defineItem<ScriptTrial | null>('local:script-trial', {
  fallback: null,
  version: 1,
})

/** Items of which a content script knows a copy: when one changes, pages are told to ask again. */
export const PAGE_ITEMS = [
  localeItem,
  themeItem,
  observeRepliesItem,
  lintDraftsItem,
  mutedFindingsItem,
  shadowSinceItem,
] as const

/** Items that refusals are judged by: when one changes, pages are told to ask for their tickets' facts again. */
export const TERMS_ITEMS = [shopFactsItem, policyItem, quotaGrantsItem, refusalLimitsItem, costsItem] as const
