import type { MessageRow } from './tables/messages'

/** Compares two messages of a chat, oldest first; one of unknown time stands where it was first read. */
export function byTime(a: MessageRow, b: MessageRow): number {
  const time = a.heldFrom.localeCompare(b.heldFrom)
  return time || a.firstReadAt.localeCompare(b.firstReadAt) || a.place - b.place
}
