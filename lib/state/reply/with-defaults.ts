import type { ReplyPart } from '../../reply/fill-script'
import type { Suggestion } from '../../reply/suggest-replies'
import type { Variable } from '../../schema/reply-script'
import type { OfferedReply } from './reply-desk'

const WITH_DEFAULT = /\{([^{}|]+)\|([^{}|]+)\}/g

type Filled = Pick<Suggestion, 'script' | 'parts' | 'missing'>

/**
 * A place filled by its own default is a guess of the script's, no fact: it becomes a blank with that default in it,
 * which the agent may leave or change. A place that a fact has filled stays as it is.
 */
export function withDefaults({
  script,
  parts,
  missing,
}: Filled): Pick<OfferedReply, 'parts' | 'missing' | 'defaults'> {
  const written = new Map(
    [...script.matchAll(WITH_DEFAULT)].map(([, name = '', text = '']) => [name, text.trim()]),
  )
  const defaults: Partial<Record<Variable, string>> = {}
  const open = parts.map((part): ReplyPart => {
    if (part.kind !== 'value' || written.get(part.variable) !== part.text) return part
    defaults[part.variable] = part.text
    return { kind: 'blank', text: part.variable, variable: part.variable }
  })
  const blanks = new Set([...missing, ...(Object.keys(defaults) as Variable[])])
  return { parts: open, missing: [...blanks], defaults }
}
