import * as z from 'zod/mini'
import { PlatformSchema } from '../../schema/platform'
import { ShopSchema } from '../../schema/shop'
import { TimeSchema } from '../../schema/time'

/** A shop that was seen signed in. Key `shopKey`: given once, never changed, whatever is learned later. */
export const ShopRowSchema = z.extend(ShopSchema, {
  shopKey: z.string(),
  platform: PlatformSchema,
  firstReadAt: TimeSchema,
  readAt: TimeSchema,
})
export type ShopRow = z.infer<typeof ShopRowSchema>
