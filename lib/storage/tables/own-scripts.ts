import { OwnScriptSchema, type OwnScript } from '../../schema/reply-script'

/** A script of the shop's or the agent's own, with its earlier texts. Key `id`. Never purged. */
export const OwnScriptRowSchema = OwnScriptSchema
export type OwnScriptRow = OwnScript
