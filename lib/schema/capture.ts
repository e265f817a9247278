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
  scoreSheet: z.nullable(ScoreSheetSchema),
  conversation: z.nullable(ConversationSchema),
})
export type Capture = z.infer<typeof CaptureSchema>
