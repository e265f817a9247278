import * as z from 'zod/mini'
import { MOST_DRAFT, MOST_DRAFT_ORDERS } from './draft-limits'
import { PlatformSchema } from './platform'
import { ShopSchema } from './shop'

/** A page asks what is wrong with the draft in its reply box. Nothing of it is kept. */
export const LintAskSchema = z.object({
  /** `''` = nothing yet: get ready. */
  text: z.string().check(z.maxLength(MOST_DRAFT)),
  platform: PlatformSchema,
  shop: z.nullable(ShopSchema),
  /** The open chat; `null` = it can't be told. */
  conversationKey: z.nullable(z.string().check(z.maxLength(128))),
  orderIds: z.array(z.string().check(z.maxLength(64))).check(z.maxLength(MOST_DRAFT_ORDERS)),
})
export type LintAsk = z.infer<typeof LintAskSchema>
