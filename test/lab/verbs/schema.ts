import { BadInput } from '../bad-input'
import type { VerbSchemas } from './verbs'

/** `schema <verb>`: the JSON Schemas of what a verb takes and prints. */
export function schema([name = '']: string[], schemas: Record<string, VerbSchemas>): VerbSchemas {
  const found = schemas[name]
  if (!found) throw new BadInput('verb', `«${name}» is none of ${Object.keys(schemas).join(', ')}`)
  return found
}
