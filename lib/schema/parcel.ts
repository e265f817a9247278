import * as z from 'zod/mini'
import { TimeSchema } from './time'

export const PARCEL_STATES = [
  'none',
  'awaiting-pickup',
  'in-transit',
  'signed',
  'returned',
  'unknown',
] as const

/** A parcel to or from the buyer, as far as the page shows it. */
export const ParcelSchema = z.object({
  carrier: z.nullable(z.string()),
  trackingNo: z.nullable(z.string()),
  state: z.enum(PARCEL_STATES),
  pickedUpAt: z.nullable(TimeSchema),
  signedAt: z.nullable(TimeSchema),
  lastEventAt: z.nullable(TimeSchema),
})
export type Parcel = z.infer<typeof ParcelSchema>
