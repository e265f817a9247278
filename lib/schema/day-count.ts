import * as z from 'zod/mini'
import { MetricIdSchema } from './score-sheet'
import { DaySchema } from './time'

/**
 * What the events of one +08:00 day add to a metric's two counts. All projections are made from these, so that
 * they cost O(days) whatever the number of tickets. Hours, seconds and stars are sums in `num`.
 */
export const DayCountSchema = z.object({
  day: DaySchema,
  metric: MetricIdSchema,
  num: z.number(),
  den: z.number(),
})
export type DayCount = z.infer<typeof DayCountSchema>
