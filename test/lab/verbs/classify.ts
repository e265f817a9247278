import { text as textOf } from 'node:stream/consumers'
import * as z from 'zod'
import { readText } from '../../../lib/reply/text/read-text'
import { IntentSchema, TextReadingSchema } from '../../../lib/schema/text-reading'
import { BadInput } from '../bad-input'
import { nowFlag } from '../now-flag'
import { parsed } from '../stdin'

const InputSchema = z.object({
  text: z.string(),
  prev: z.optional(z.nullable(z.string())).describe('the turn before; absent or null = none, or unknown'),
  kind: z.optional(z.nullable(z.enum(['chat', 'review']))).describe('absent = chat'),
})

const OutputSchema = z.object({
  /** The first of `intents`. */
  intent: IntentSchema,
  ...TextReadingSchema.shape,
})
type Classified = z.infer<typeof OutputSchema>

export const CLASSIFY_SCHEMAS = {
  input: z.toJSONSchema(InputSchema, { io: 'input' }),
  output: z.toJSONSchema(OutputSchema),
}

/**
 * `classify` on stdin: JSON lines in, a reading for each out, in their order. Nothing comes out when one is wrong.
 * `--now` is taken as every verb takes it; what a text means does not hang on it.
 */
export async function classify(args: string[]): Promise<Classified[]> {
  nowFlag(args)
  return classifyLines(await textOf(process.stdin))
}

/** The same for lines in memory; empty lines are passed over. */
export function classifyLines(source: string): Classified[] {
  return source
    .replace(/^\uFEFF/, '')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [classifyLine(line, index + 1)]))
}

function classifyLine(line: string, number: number): Classified {
  const { text, prev, kind } = atLine(number, () => parsed(InputSchema, jsonOf(line)))
  const reading = readText({ text, prev: prev ?? null, kind: kind ?? 'chat' })
  return { intent: reading.intents[0]?.id ?? 'other', ...reading }
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line) as unknown
  } catch {
    throw new BadInput('stdin', 'must be one JSON document a line')
  }
}

/** Says the line beside the field. */
function atLine<T>(number: number, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof BadInput)) throw error
    throw new BadInput(error.field, `${error.why} (line ${number})`)
  }
}
