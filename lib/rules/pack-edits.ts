import type { PackId } from '../schema/finding'
import type { PackEdits } from '../schema/rule-pack'

/**
 * How the user's numbers are kept: an edit belongs to the pack in which it was made, as `<pack id>:<key>`, so
 * that 千牛's highest score is never taken for 抖店's. A key without a pack's name counts in every pack.
 */
export function editKey(id: PackId, key: string): string {
  return `${id}:${key}`
}

/** The edits that count in one pack, by the pack's own keys; the pack's own edit wins over a general one. */
export function editsIn(id: PackId, edits: PackEdits): PackEdits {
  const general = Object.entries(edits).filter(([key]) => !key.includes(':'))
  const own = Object.entries(edits).filter(([key]) => key.startsWith(`${id}:`))
  return Object.fromEntries([...general, ...own.map(([key, value]) => [key.slice(id.length + 1), value])])
}
