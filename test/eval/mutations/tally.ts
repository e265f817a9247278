import type { PageReading } from '../../../lib/schema/page-reading'
import { PRESENT } from '../../pages/expected/reading'
import { fieldsOf, type Fields } from './align'

export interface Wrong {
  field: string
  expected: unknown
  got: unknown
}

/** How many fields that a page shows were read right, not read, or read wrong. */
export interface Tally {
  right: number
  unread: string[]
  wrong: Wrong[]
}

const isNothing = (value: unknown): boolean => value === null || value === undefined || value === 'unknown'

/** A message's place stands for its id where the page shows none. */
const isMadeId = (field: string): boolean => /messages\[[^\]]*\]\.id$/.test(field)

/**
 * Compares what a changed page reads as with what the page before the change shows. A field that shows nothing
 * counts only when something was read for it.
 */
export function tallyOf(expected: PageReading, got: PageReading): Tally {
  const [wanted, read]: [Fields, Fields] = [fieldsOf(expected), fieldsOf(got)]
  const tally: Tally = { right: 0, unread: [], wrong: [] }
  for (const field of new Set([...wanted.keys(), ...read.keys()])) {
    const [want, have] = [wanted.get(field), read.get(field)]
    if (isMadeId(field) && want === PRESENT) continue
    if (isNothing(have)) {
      if (!isNothing(want)) tally.unread.push(field)
    } else if (want === PRESENT || have === want) tally.right += 1
    else tally.wrong.push({ field, expected: want, got: have })
  }
  return tally
}
