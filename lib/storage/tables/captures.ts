import * as z from 'zod/mini'
import { TimeSchema } from '../../schema/time'

/** A capture that was committed, so that the same one sent twice is known. Key `captureId`. */
export const CaptureRowSchema = z.object({ captureId: z.string(), readAt: TimeSchema })
export type CaptureRow = z.infer<typeof CaptureRowSchema>
