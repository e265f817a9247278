import { VARIABLES, type Variable } from '../schema/reply-script'

export type Values = Partial<Readonly<Record<Variable, string | null>>>

/** A stretch of a reply: the script's words, a filled value, or a blank that waits for the agent. */
export type ReplyPart =
  | { kind: 'words'; text: string }
  | { kind: 'value'; text: string; variable: Variable }
  | { kind: 'blank'; text: string; variable: Variable }

export interface FilledReply {
  /** Blanks stand in it as `【变量】`; insert it only when `missing` is empty. */
  text: string
  parts: ReplyPart[]
  missing: Variable[]
  /** Which part the caret stands before, by `{光标}`; `null` = at the end. */
  caretPart: number | null
}

const PLACE = /(\{[^{}]+\})/
/** `{变量}` or `{变量|缺省}`. */
const NAMED = /^\{([^{}|]+)(?:\|([^{}|]*))?\}$/
const CARET = '{光标}'

const isVariable = (name: string): name is Variable => (VARIABLES as readonly string[]).includes(name)

/**
 * Puts values into a script's places. A value that is absent, `null` or only spaces gives way to the place's default;
 * without one it leaves a blank. A place that no fact has a name for stays as it is written.
 */
export function fillScript(script: string, values: Values): FilledReply {
  const pieces = script.split(PLACE).filter((piece) => piece !== '')
  const caretAt = pieces.indexOf(CARET)
  const parts = pieces.flatMap((piece) => (piece === CARET ? [] : [partOf(piece, values)]))
  const blanks = parts.flatMap((part) => (part.kind === 'blank' ? [part.variable] : []))
  return {
    text: parts.map(shown).join(''),
    parts,
    missing: [...new Set(blanks)],
    caretPart: caretAt === -1 ? null : caretAt,
  }
}

function partOf(piece: string, values: Values): ReplyPart {
  const [, name = '', fallback = ''] = NAMED.exec(piece) ?? []
  if (!isVariable(name)) return { kind: 'words', text: piece }
  const value = values[name]?.trim() || fallback.trim()
  return value
    ? { kind: 'value', text: value, variable: name }
    : { kind: 'blank', text: name, variable: name }
}

/** A blank is written so that nobody takes it for words to send. */
function shown(part: ReplyPart): string {
  return part.kind === 'blank' ? `【${part.text}】` : part.text
}
