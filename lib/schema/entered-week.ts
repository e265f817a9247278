import * as z from 'zod/mini'
import { DaySchema } from './time'

const count = z.nullable(z.int().check(z.nonnegative()))

/** What the person tells of the whole shop's natural week, which one browser can't see; `null` = not told. */
export const EnteredWeekSchema = z.object({
  /** The week's Monday: figures of an earlier week say nothing of this one. */
  from: DaySchema,
  /** Refusals that the platform holds unjustified. */
  unjustified: count,
  /** Violations for them, earlier in the week. */
  violations: count,
  /** 平台介入工单, and those answered late. */
  tickets: count,
  late: count,
  /** Sessions held for 嘲讽. */
  mockery: count,
})
export type EnteredWeek = z.infer<typeof EnteredWeekSchema>
export type WeekField = Exclude<keyof EnteredWeek, 'from'>

/** In the order in which they are asked for. */
export const WEEK_FIELDS: readonly WeekField[] = ['unjustified', 'violations', 'tickets', 'late', 'mockery']
