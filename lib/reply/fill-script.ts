import { VARIABLES, type Variable } from '../schema/reply-script'

export type Values = Partial<Readonly<Record<Variable, string | null>>>

/** A stretch of a reply: the script's words, a filled value, or a blank that waits for the agent. */
type ReplyPart =
  | { kind: 'words'; text: string }
  | { kind: 'value'; text: string; variable: Variable }
  | { kind: 'blank'; text: string; variable: Variable }

export interface FilledReply {
  /** Blanks stand in it as `【变量】`; insert it only when `missing` is empty. */
  text: string
  parts: ReplyPart[]
  missing: Variable[]
}

const isVariable = (name: string): name is Variable => (VARIABLES as readonly string[]).includes(name)

/** Puts values into a script's places. A value that is absent, `null` or only spaces leaves a blank. */
export function fillScript(script: string, values: Values): FilledReply {
  const parts = script.split(/(\{[^{}]+\})/).flatMap((piece): ReplyPart[] => {
    const name = /^\{([^{}]+)\}$/.exec(piece)?.[1]
    if (name === undefined || !isVariable(name)) return piece === '' ? [] : [{ kind: 'words', text: piece }]
    const value = values[name]?.trim()
    return [
      value ? { kind: 'value', text: value, variable: name } : { kind: 'blank', text: name, variable: name },
    ]
  })
  const blanks = parts.flatMap((part) => (part.kind === 'blank' ? [part.variable] : []))
  return {
    text: parts.map((part) => (part.kind === 'blank' ? `【${part.text}】` : part.text)).join(''),
    parts,
    missing: [...new Set(blanks)],
  }
}
