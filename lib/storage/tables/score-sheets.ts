import * as z from 'zod/mini'
import { ScoreSheetSchema } from '../../schema/score-sheet'
import { DaySchema, TimeSchema } from '../../schema/time'

/** One shop's score of one day. Key `[shopKey+day]`; the shop key begins with the platform. */
export const ScoreSheetRowSchema = z.extend(ScoreSheetSchema, {
  shopKey: z.string(),
  /** The day of `updatedAt`; where the page gives none, the day it was read (`dated` tells). */
  day: DaySchema,
  dated: z.boolean(),
  readAt: TimeSchema,
})
export type ScoreSheetRow = z.infer<typeof ScoreSheetRowSchema>

export type ScoreSheetKey = [shopKey: string, day: string]
