import { epochOf } from '../../domain/time'
import type { AfterSale } from '../../schema/after-sale'
import type { Conversation } from '../../schema/conversation'
import type { Time } from '../../schema/time'

export type TimelineCode =
  | 'picked-up'
  | 'signed'
  | 'applied'
  | 'buyer-wrote'
  | 'agent-wrote'
  | 'returned'
  | 'return-signed'
  | 'refused'
  | 'deadline'

export interface TimelineEvent {
  code: TimelineCode
  at: Time
}

interface Told {
  afterSale: Pick<AfterSale, 'appliedAt' | 'outbound' | 'inbound' | 'deadlineAt'>
  conversation: Pick<Conversation, 'messages'> | null
  /** When it was seen to be refused. */
  refusedAt: readonly Time[]
}

/** What happened to a ticket, oldest first: parcels, application, the first words of either side after it, refusals. */
export function timelineOf({ afterSale, conversation, refusedAt }: Told): TimelineEvent[] {
  const { appliedAt, outbound, inbound, deadlineAt } = afterSale
  const event = (code: TimelineCode, at: Time | null | undefined): TimelineEvent[] =>
    at == null ? [] : [{ code, at }]
  const firstOf = (side: 'buyer' | 'agent') =>
    appliedAt === null
      ? null
      : conversation?.messages.find(
          ({ from, at }) => from === side && at !== null && epochOf(at) >= epochOf(appliedAt),
        )?.at
  return [
    ...event('picked-up', outbound?.pickedUpAt),
    ...event('signed', outbound?.signedAt),
    ...event('applied', appliedAt),
    ...event('buyer-wrote', firstOf('buyer')),
    ...event('agent-wrote', firstOf('agent')),
    ...event('returned', inbound?.pickedUpAt),
    ...event('return-signed', inbound?.signedAt),
    ...refusedAt.flatMap((at) => event('refused', at)),
    ...event('deadline', deadlineAt),
  ].sort((a, b) => epochOf(a.at) - epochOf(b.at))
}
