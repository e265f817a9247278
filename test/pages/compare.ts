import type { PageReading } from '../../lib/schema/page-reading'
import { PRESENT } from './expected/reading'

/** One field in which a reading differs from what must be read. */
export interface Difference {
  field: string
  expected: unknown
  got: unknown
}

type Leaves = Map<string, unknown>

/**
 * Every field of a reading by its path (`afterSales[0].outbound.state`). Lists of strings are one field each; of
 * what is unread only the names count, the reasons are the reader's own.
 */
function leavesOf(reading: PageReading): Leaves {
  const leaves: Leaves = new Map()
  const { unread, ...rest } = reading
  walk(rest, '', leaves)
  leaves.set('unread', unread.map(({ field }) => field).toSorted())
  return leaves
}

function walk(value: unknown, path: string, leaves: Leaves): void {
  if (Array.isArray(value) && value.some((entry) => typeof entry === 'object')) {
    leaves.set(`${path}.length`, value.length)
    value.forEach((entry, at) => walk(entry, `${path}[${at}]`, leaves))
  } else if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
    for (const [key, inner] of Object.entries(value)) walk(inner, path ? `${path}.${key}` : key, leaves)
  } else leaves.set(path, value)
}

/** Are two values of a field the same? A present mark is met by any value. */
function isSame(expected: unknown, got: unknown): boolean {
  if (expected === PRESENT) return typeof got === 'string' && got !== ''
  return JSON.stringify(expected) === JSON.stringify(got)
}

/** All fields in which `got` differs; a field that only one of them has differs from `undefined`. */
export function differences(expected: PageReading, got: PageReading): Difference[] {
  const [wanted, read] = [leavesOf(expected), leavesOf(got)]
  const fields = new Set([...wanted.keys(), ...read.keys()])
  return [...fields].flatMap((field) => {
    const pair = { field, expected: wanted.get(field), got: read.get(field) }
    return isSame(pair.expected, pair.got) ? [] : [pair]
  })
}

/** A line per difference. */
export const described = (found: readonly Difference[]): string =>
  found.map(({ field, expected, got }) => `${field}: expected ${show(expected)}, got ${show(got)}`).join('\n')

const show = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value))
