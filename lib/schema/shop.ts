import * as z from 'zod/mini'

/** The signed-in shop as its page's own header shows it. */
export const ShopSchema = z.object({
  shopId: z.nullable(z.string()),
  shopName: z.nullable(z.string()),
})
export type Shop = z.infer<typeof ShopSchema>
