import { moodCountsOf } from '../counts/mood-counts'
import type { ConversationRow } from '../tables/conversations'
import type { MessageRow } from '../tables/messages'
import { sameValue } from './same-value'

type Moods = NonNullable<ConversationRow['moods']>

/**
 * The mood of each day of a chat after a capture: a day is told anew as long as its messages are all here. One that
 * lost some to the purge stays as it was told; a day none of whose messages was read is in none.
 */
export function moodsAfter(
  stored: Moods | undefined,
  { before, now }: { before: readonly MessageRow[]; now: readonly MessageRow[] },
): Moods | undefined {
  const [was, is] = [moodCountsOf(before) as Moods, moodCountsOf(now) as Moods]
  const moods: Moods = { ...stored }
  for (const [day, told] of Object.entries(is)) {
    if (sameValue(moods[day], was[day])) moods[day] = told
  }
  return Object.keys(moods).length > 0 ? moods : stored
}
