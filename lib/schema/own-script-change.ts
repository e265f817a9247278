import * as z from 'zod/mini'
import { OwnScriptSchema } from './reply-script'

/** How many scripts one message may bring: pictures are in them. */
export const MOST_IMPORTED = 500
const MOST_IDS = 10_000

/** A script as it was written; what was before it, and when it was kept, the background knows. */
export const OwnScriptDraftSchema = z.omit(OwnScriptSchema, {
  version: true,
  history: true,
  updatedAt: true,
  retiredAt: true,
})
export type OwnScriptDraft = z.infer<typeof OwnScriptDraftSchema>

const IdsSchema = z.array(z.string()).check(z.maxLength(MOST_IDS))

export const ScriptRetirementSchema = z.object({
  ids: IdsSchema,
  /** `false` = offer them again. */
  retired: z.boolean(),
})
export type ScriptRetirement = z.infer<typeof ScriptRetirementSchema>

export const ScriptDeletionSchema = z.object({ ids: IdsSchema })
export type ScriptDeletion = z.infer<typeof ScriptDeletionSchema>

export const ScriptImportSchema = z.object({
  scripts: z.array(OwnScriptSchema).check(z.maxLength(MOST_IMPORTED)),
})
export type ScriptImport = z.infer<typeof ScriptImportSchema>

/** What an import did; the three add up to the different ids that it brought. */
export interface ImportCounts {
  added: number
  updated: number
  /** Known here as new, or newer. */
  unchanged: number
}
