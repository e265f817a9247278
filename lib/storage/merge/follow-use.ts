import { epochOf, timeOf } from '../../domain/time'
import { editedOfUse } from '../../reply/uses/edited-of-use'
import { outcomeOfUse } from '../../reply/uses/outcome-of-use'
import type { SaidMessage } from '../../reply/uses/said-message'
import type { ScriptUse } from '../../schema/script-use'
import type { Time } from '../../schema/time'
import type { AfterSaleRow } from '../tables/after-sales'
import type { MessageRow } from '../tables/messages'
import { outcomeOf } from './decision-outcome'

const FOLLOWED_MS = 14 * 86_400_000

/** From when on a use is still followed at `readAt`. */
export function followedSince(readAt: Time): Time {
  return timeOf(epochOf(readAt) - FOLLOWED_MS)
}

/** The uses of one chat with what its messages, oldest first, tell of them; those that nothing changed are left out. */
export function followInChat(uses: readonly ScriptUse[], messages: readonly MessageRow[]): ScriptUse[] {
  const said = messages.map(saidOf)
  const inOrder = uses.toSorted((a, b) => a.at.localeCompare(b.at))
  return inOrder.flatMap((use, index) => {
    const nextAt = inOrder[index + 1]?.at ?? null
    const edited = use.edited ?? editedOfUse(use, { messages: said, nextAt })
    const outcome = outcomeOfUse(use, { messages: said })
    if (edited === use.edited && outcome === use.outcome) return []
    return [{ ...use, edited, outcome, ...(edited === null ? {} : { text: null }) }]
  })
}

/** The use with what its ticket tells of it; `null` = nothing new. */
export function followInTicket(use: ScriptUse, ticket: AfterSaleRow): ScriptUse | null {
  const outcome = outcomeOfUse(use, { ticket: outcomeOf(ticket, use.at).state })
  return outcome === use.outcome ? null : { ...use, outcome }
}

function saidOf({ at, from, kind, text, firstReadAt, reading }: MessageRow): SaidMessage {
  return { at, from, kind, text, firstReadAt, intent: reading?.intents[0] ?? null }
}
