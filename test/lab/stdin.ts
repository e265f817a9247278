import { text } from 'node:stream/consumers'
import * as z from 'zod'
import type { $ZodIssue, $ZodType } from 'zod/v4/core'
import { BadInput } from './bad-input'

/** What stands on stdin as JSON. */
export async function stdinJson(): Promise<unknown> {
  const source = await text(process.stdin)
  try {
    return JSON.parse(source) as unknown
  } catch {
    throw new BadInput('stdin', 'must be one JSON document')
  }
}

/** The document as the schema has it; the first field that is wrong is named. */
export function parsed<S extends $ZodType>(schema: S, document: unknown): z.output<S> {
  const result = z.safeParse(schema, document)
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new BadInput(fieldOf(issue), issue?.message ?? 'is wrong')
}

function fieldOf(issue: $ZodIssue | undefined): string {
  const path = (issue?.path ?? []).reduce<string>((field, part) => {
    return typeof part === 'number' ? `${field}[${part}]` : field ? `${field}.${String(part)}` : String(part)
  }, '')
  return path || 'stdin'
}
