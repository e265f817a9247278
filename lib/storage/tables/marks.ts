import * as z from 'zod/mini'
import { TimeSchema } from '../../schema/time'

/**
 * Where long work stands. `purged-before`: every raw record older than this may have been purged, so one that
 * turns up again must not be counted a second time; it only ever moves forward. Key `mark`.
 */
export const MarkRowSchema = z.object({ mark: z.enum(['purged-before']), at: TimeSchema })
export type MarkRow = z.infer<typeof MarkRowSchema>
