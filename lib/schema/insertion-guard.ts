import { MOST_DRAFT } from './draft-limits'
import type { Insertion } from './insertion'

/**
 * What `InsertionSchema` takes, and nothing else; their test holds the two together. By hand, because a content
 * script has no room for the schema's own machinery.
 */
export function isInsertion(data: unknown): data is Insertion {
  if (typeof data !== 'object' || data === null) return false
  const { text, conversationKey, replace, caret } = data as Partial<Record<keyof Insertion, unknown>>
  const isText = typeof text === 'string' && text.length >= 1 && text.length <= MOST_DRAFT
  const isKey = conversationKey === null || typeof conversationKey === 'string'
  const isPlace = caret == null || (Number.isSafeInteger(caret) && (caret as number) >= 0)
  return isText && isKey && typeof replace === 'boolean' && isPlace
}
