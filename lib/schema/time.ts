import * as z from 'zod/mini'

/** ISO 8601 with the consoles' own offset, `2026-11-23T09:30:00+08:00`. */
export const TimeSchema = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?\+08:00$/))
export type Time = z.infer<typeof TimeSchema>

/** A calendar day in +08:00, `2026-11-23`. */
export const DaySchema = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))
export type Day = z.infer<typeof DaySchema>
