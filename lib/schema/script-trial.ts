import * as z from 'zod/mini'
import { TimeSchema } from './time'

/** Two scripts that are compared by what came of them since then. */
export const ScriptTrialSchema = z.object({ first: z.string(), second: z.string(), since: TimeSchema })
export type ScriptTrial = z.infer<typeof ScriptTrialSchema>
