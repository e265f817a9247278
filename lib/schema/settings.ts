import * as z from 'zod/mini'

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

/** Settings a content script may know: never the records, and of keys only the one it hashes buyers with. */
export const PageSettingsSchema = z.object({
  locale: LocaleSchema,
  theme: ThemeSchema,
  observeReplies: z.boolean(),
  /** base64 of 32 random bytes made on this machine; turns a buyer's name into `buyerKey`. */
  hashKey: z.string(),
})
export type PageSettings = z.infer<typeof PageSettingsSchema>
