import * as z from 'zod/mini'
import { AfterSaleSchema } from './after-sale'
import { ConversationSchema } from './conversation'
import { PageIdSchema } from './page'
import { RefusalFormSchema } from './refusal-form'
import { ScoreSheetSchema } from './score-sheet'
import { ShopSchema } from './shop'

/** A field that a page of ours should show and that could not be read, with the reason. */
export const UnreadSchema = z.object({ field: z.string(), why: z.string() })
export type Unread = z.infer<typeof UnreadSchema>

/** Everything that was read from one page at one moment, personal data already masked. */
export const PageReadingSchema = z.object({
  page: z.nullable(PageIdSchema),
  shop: z.nullable(ShopSchema),
  afterSales: z.array(AfterSaleSchema),
  refusalForm: z.nullable(RefusalFormSchema),
  scoreSheet: z.nullable(ScoreSheetSchema),
  conversation: z.nullable(ConversationSchema),
  unread: z.array(UnreadSchema),
})
export type PageReading = z.infer<typeof PageReadingSchema>
