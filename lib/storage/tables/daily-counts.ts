import * as z from 'zod/mini'
import { DaySchema } from '../../schema/time'

/**
 * What happened in one shop on one +08:00 day, by measure (`counts/measures.ts`); a measure at 0 is left out.
 * Key `[shopKey+day]`. Survives the purge of the records it was counted from.
 */
export const DailyCountsRowSchema = z.object({
  shopKey: z.string(),
  day: DaySchema,
  counts: z.record(z.string(), z.int().check(z.positive())),
})
export type DailyCountsRow = z.infer<typeof DailyCountsRowSchema>

export type DailyCountsKey = [shopKey: string, day: string]
