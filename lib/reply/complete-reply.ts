import type { Variable } from '../schema/reply-script'
import type { FilledReply } from './fill-script'

/** What the agent typed into the blanks so far. */
export type Blanks = Partial<Readonly<Record<Variable, string>>>

/** A reply ready to leave the panel: `missing` must be empty before it may. */
export interface CompletedReply {
  text: string
  missing: Variable[]
  /** Where the caret stands in `text`, in UTF-16 units; `null` = at its end. */
  caret: number | null
}

/** A reply with the agent's own words in its blanks. */
export function completeReply(
  reply: Pick<FilledReply, 'parts' | 'missing' | 'caretPart'>,
  blanks: Blanks,
): CompletedReply {
  const typed = (variable: Variable) => blanks[variable]?.trim() ?? ''
  const pieces = reply.parts.map((part) =>
    part.kind === 'blank' ? typed(part.variable) || `【${part.text}】` : part.text,
  )
  return {
    text: pieces.join(''),
    missing: reply.missing.filter((variable) => typed(variable) === ''),
    caret: reply.caretPart === null ? null : pieces.slice(0, reply.caretPart).join('').length,
  }
}
