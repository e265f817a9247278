import type { FilledReply } from './fill-script'
import type { Variable } from '../schema/reply-script'

/** What the agent typed into the blanks so far. */
export type Blanks = Partial<Readonly<Record<Variable, string>>>

/** A reply with the agent's own words in its blanks. `missing` must be empty before it may leave the panel. */
export function completeReply(reply: FilledReply, blanks: Blanks): { text: string; missing: Variable[] } {
  const typed = (variable: Variable) => blanks[variable]?.trim() ?? ''
  const pieces = reply.parts.map((part) =>
    part.kind === 'blank' ? typed(part.variable) || `【${part.text}】` : part.text,
  )
  return { text: pieces.join(''), missing: reply.missing.filter((variable) => typed(variable) === '') }
}
