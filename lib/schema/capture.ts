import * as z from 'zod/mini'
import { AfterSaleSchema } from './after-sale'
import { ConversationSchema } from './conversation'
import { PageIdSchema } from './page'
import { ScoreSheetSchema } from './score-sheet'
import { ShopSchema } from './shop'
import { TimeSchema } from './time'

/**
 * What changed on a page since the last capture, on its way to the store.
 * `captureId` makes a re-send harmless; only changed records are carried.
 */
export const CaptureSchema = z.object({
  captureId: z.string().check(z.minLength(8), z.maxLength(64)),
  readAt: TimeSchema,
  page: PageIdSchema,
  shop: z.nullable(ShopSchema),
  afterSales: z.array(AfterSaleSchema).check(z.maxLength(500)),
  /**
   * By after-sale id, the seconds between the earliest and the latest deadline that the countdown on the
   * page allows: 86400 for 剩余2天, 1 to the second. 0 or absent = the page gives the deadline itself.
   */
  deadlinePrecision: z.optional(z.record(z.string(), z.int().check(z.nonnegative()))),
  scoreSheet: z.nullable(ScoreSheetSchema),
  conversation: z.nullable(ConversationSchema),
})
export type Capture = z.infer<typeof CaptureSchema>
