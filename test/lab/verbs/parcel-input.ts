import * as z from 'zod'
import { ParcelSchema } from '../../../lib/schema/parcel'
import { absentIsNull } from '../absent-is-null'

/** A parcel as written by hand: what is left out is unknown. */
export const ParcelInput = z.object({
  ...absentIsNull(ParcelSchema.shape),
  state: z._default(ParcelSchema.shape.state, 'unknown'),
})
