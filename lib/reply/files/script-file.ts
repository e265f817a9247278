import * as z from 'zod/mini'
import { OwnScriptSchema, type OwnScript } from '../../schema/reply-script'
import { TimeSchema, type Time } from '../../schema/time'

const FILE_VERSION = 1

/** A file of scripts with everything that is kept of them: pictures, earlier versions, when they were retired. */
const ScriptFileSchema = z.object({
  kind: z.literal('hufen-scripts'),
  version: z.literal(FILE_VERSION),
  savedAt: TimeSchema,
  scripts: z.array(OwnScriptSchema),
})

/** `newer` = made by a later version of 护分; `bad` names the place that is wrong. */
export type ScriptFileFault = { why: 'not-json' | 'foreign' | 'newer' } | { why: 'bad'; field: string }

export function scriptFileOf(scripts: readonly OwnScript[], savedAt: Time): string {
  return `${JSON.stringify({ kind: 'hufen-scripts', version: FILE_VERSION, savedAt, scripts }, null, 2)}\n`
}

/** All of a file or nothing. */
export function scriptsOfFile(text: string): { scripts: OwnScript[] } | ScriptFileFault {
  const document = jsonOf(text)
  if (document === undefined) return { why: 'not-json' }
  const { kind, version } = (document ?? {}) as { kind?: unknown; version?: unknown }
  if (kind !== 'hufen-scripts') return { why: 'foreign' }
  if (typeof version === 'number' && version > FILE_VERSION) return { why: 'newer' }
  const result = z.safeParse(ScriptFileSchema, document)
  if (result.success) return { scripts: result.data.scripts }
  return { why: 'bad', field: (result.error.issues[0]?.path ?? []).join('.') }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown
  } catch {
    return undefined
  }
}
