import * as z from 'zod/mini'
import { FindingSchema, LevelSchema } from './finding'
import { PageIdSchema } from './page'
import { UnreadSchema } from './page-reading'
import { PlatformSchema } from './platform'
import { RefusalFormSchema } from './refusal-form'
import { ShopSchema } from './shop'
import { TimeSchema } from './time'

/** Fields read / expected on the page in view; the panel's health line. */
export const HealthSchema = z.object({ read: z.int(), expected: z.int() })
export type Health = z.infer<typeof HealthSchema>

/**
 * What one tab shows right now: enough for the panel to follow it. Records themselves are in the store;
 * this only points at them (`afterSaleId`, `conversationKey`).
 */
export const TabViewSchema = z.object({
  platform: PlatformSchema,
  /** `null` on a page of ours that could not be recognised or read. */
  page: z.nullable(PageIdSchema),
  shop: z.nullable(ShopSchema),
  /** The ticket in focus: the detail page's, or the row whose reject control is under the pointer. */
  afterSaleId: z.nullable(z.string()),
  orderIds: z.array(z.string()),
  conversationKey: z.nullable(z.string()),
  form: z.nullable(RefusalFormSchema),
  /** The judgement the sheet shows; `null` when no reject control is in play. */
  verdict: z.nullable(
    z.object({
      level: LevelSchema,
      findings: z.array(FindingSchema),
      stage: z.enum(['before-form', 'in-form', 'confirm']),
    }),
  ),
  /** Does the page offer to refuse the one ticket it is about? `null` = it can't be told, or is no such page. */
  refusable: z.nullable(z.boolean()),
  /** Can a reply be inserted here? */
  replyBox: z.boolean(),
  health: HealthSchema,
  unread: z.array(UnreadSchema).check(z.maxLength(200)),
  readAt: TimeSchema,
})
export type TabView = z.infer<typeof TabViewSchema>
