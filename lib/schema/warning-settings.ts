import * as z from 'zod/mini'
import { TimeSchema } from './time'

/** Hours in which the badge stays silent, `HH:MM` in +08:00; `from` later than `to` runs over midnight. */
export const QuietHoursSchema = z.object({
  from: z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/)),
  to: z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/)),
})
export type QuietHours = z.infer<typeof QuietHoursSchema>

/** Until when the warnings of a shop are put off, by cause. */
export const SnoozedSchema = z.record(z.string(), TimeSchema)
export type Snoozed = z.infer<typeof SnoozedSchema>
