import * as z from 'zod'
import { timeOf } from '../../../lib/domain/time'
import { ProjectInputSchema, ProjectionSchema, type Projection } from '../../../lib/schema/projection'
import { DimensionSchema, MetricSchema, ScoreSheetSchema } from '../../../lib/schema/score-sheet'
import { TimeSchema } from '../../../lib/schema/time'
import { inputFault } from '../../../lib/score/input-faults'
import { project as projectShop } from '../../../lib/score/project'
import { absentIsNull } from '../absent-is-null'
import { BadInput } from '../bad-input'
import { nowFlag } from '../now-flag'
import { parsed, stdinJson } from '../stdin'

/** A sheet written by hand may leave out what it does not know. */
const SheetSchema = z.object({
  ...absentIsNull(ScoreSheetSchema.shape),
  dimensions: z.array(z.object(absentIsNull(DimensionSchema.shape))),
  metrics: z.array(z.object(absentIsNull(MetricSchema.shape))),
})

const InputSchema = z.object({
  ...ProjectInputSchema.shape,
  now: z.optional(z.nullable(TimeSchema)).describe('wins over --now; without both it is this moment'),
  sheet: SheetSchema,
  history: z.optional(z.nullable(z.array(SheetSchema))),
})

export const PROJECT_SCHEMAS = {
  input: z.toJSONSchema(InputSchema, { io: 'input' }),
  output: z.toJSONSchema(ProjectionSchema),
}

/** `project [--now T]` on stdin: what one more event does to a shop's score, and where it will be in 30 days. */
export async function project(args: string[]): Promise<Projection> {
  const flag = nowFlag(args)
  return projectDocument(await stdinJson(), flag)
}

/** The same for a document in memory. */
export function projectDocument(document: unknown, flag: string | null = null): Projection {
  const input = parsed(InputSchema, document)
  const whole = parsed(ProjectInputSchema, { ...input, now: input.now ?? flag ?? timeOf(Date.now()) })
  const fault = inputFault(whole)
  if (fault) throw new BadInput(fault.field, fault.why)
  return projectShop(whole)
}
