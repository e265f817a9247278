import * as z from 'zod/mini'
import { TimeSchema } from '../../schema/time'

const FieldChangeSchema = z.object({ field: z.string(), from: z.unknown(), to: z.unknown() })
/** A field of a record went from one value to another; `null` = was not known. */
export type FieldChange = z.infer<typeof FieldChangeSchema>

/**
 * What one capture changed on one record that was already known; append-only. The first reading of a record
 * is no change: walking back from the current row gives every earlier state. Key `[record+readAt+captureId]`.
 */
export const ObservationSchema = z.object({
  /** `afterSale/<platform>/<afterSaleId>` */
  record: z.string(),
  readAt: TimeSchema,
  captureId: z.string(),
  changes: z.array(FieldChangeSchema),
})
export type Observation = z.infer<typeof ObservationSchema>

export type ObservationKey = [record: string, readAt: string, captureId: string]
