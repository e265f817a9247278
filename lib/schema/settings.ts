import * as z from 'zod/mini'
import { FindingIdSchema } from './finding'
import { TimeSchema } from './time'

export const LocaleSchema = z.enum(['zh-CN', 'en'])
export type Locale = z.infer<typeof LocaleSchema>
export const ThemeSchema = z.enum(['system', 'light', 'dark'])
export type Theme = z.infer<typeof ThemeSchema>

/** What the person tells about one shop; `null` = not told. */
export const ShopFactsSchema = z.object({
  industry: z.nullable(z.string()),
  shopType: z.nullable(z.string()),
  /** Does the shop promise 七天无理由? */
  sevenDay: z.nullable(z.boolean()),
})
export type ShopFacts = z.infer<typeof ShopFactsSchema>

/**
 * The local passcode of owner mode. A soft lock: it keeps a colleague from muting by accident, but who may open the
 * browser's own tools on this machine can get round it.
 */
export const OwnerLockSchema = z.object({
  /** base64 of 16 random bytes. */
  salt: z.string(),
  /** base64 of 32 bytes: PBKDF2-SHA-256 of the passcode. */
  hash: z.string(),
  iterations: z.int().check(z.positive()),
})
export type OwnerLock = z.infer<typeof OwnerLockSchema>

/** Wrong passcodes in a row, and until when the next one is not looked at. */
export const OwnerAttemptsSchema = z.object({ wrong: z.int().check(z.nonnegative()), until: TimeSchema })
export type OwnerAttempts = z.infer<typeof OwnerAttemptsSchema>

/** Settings a content script may know: never the records, and of keys only the one it hashes buyers with. */
export const PageSettingsSchema = z.object({
  locale: LocaleSchema,
  theme: ThemeSchema,
  observeReplies: z.boolean(),
  /** Is what is typed into the reply box checked while it is typed? */
  lintDrafts: z.boolean(),
  /** base64 of 32 random bytes made on this machine; turns a buyer's name into `buyerKey`. */
  hashKey: z.string(),
  /** Findings the owner muted: judged and recorded, not shown. */
  muted: z.array(FindingIdSchema),
  /** When the shadow week began; `null` = not yet, and learned warnings stay silent. See `refusal/shadow-week.ts`. */
  shadowSince: z.nullable(TimeSchema),
})
export type PageSettings = z.infer<typeof PageSettingsSchema>
