import { ScriptUseSchema, type ScriptUse } from '../../schema/script-use'

/**
 * One use of a script; what it led to is written into it as pages show it (`merge/follow-use.ts`). Key `useId`. Purged
 * by `at`.
 */
export const ScriptUseRowSchema = ScriptUseSchema
export type ScriptUseRow = ScriptUse
