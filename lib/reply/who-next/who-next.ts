import { epochOf } from '../../domain/time'
import type { ReplyTerms } from '../../schema/reply-terms'
import type { Time } from '../../schema/time'
import { chatParts, type ChatToAnswer } from './chat-parts'
import type { DamagePart } from './damage-parts'
import { ticketParts, type TicketToAnswer } from './ticket-parts'

/** What the list could not know of a row. */
export type UnknownOfRow = 'asked-time' | 'intent' | 'applied-time' | 'deadline' | 'outcome'

interface RowBase {
  /** One a case. */
  key: string
  /** In late answers. */
  damage: number
  /** What the next minute costs, the dearest first; the first one is the reason that is said. See `byWeight`. */
  parts: readonly [DamagePart, ...DamagePart[]]
  /** When the limit behind the first part is over; `null` = unknown. */
  dueAt: Time | null
  /** Since when somebody waits; `null` = unknown. */
  since: Time | null
  unknown: readonly UnknownOfRow[]
}
export type NextRow =
  (RowBase & { kind: 'chat'; chat: ChatToAnswer }) | (RowBase & { kind: 'ticket'; ticket: TicketToAnswer })

export interface WhoNextInput {
  now: Time
  chats: readonly ChatToAnswer[]
  /** Tickets whose time is up are left out: what became of them is not known. */
  tickets: readonly TicketToAnswer[]
  terms: ReplyTerms
}

/**
 * Whom to answer next, by marginal damage: what the next minute of waiting costs, in one unit, **late answers**. One
 * is what a round never answered costs 抖店's mean (600 s), or one question lost for 千牛's three minutes. Each limit of
 * a case is taken by the share of its remaining time that the next minute eats, times what breaking it costs
 * (`damage-parts.ts`); 抖店's mean grows evenly, so every minute is 60/600. A case has the sum of its limits.
 *
 * Ties go to the limit that can still be kept, then to the nearer one, the longer wait, and the key: the order is
 * total, and the same for the same input. Who has waited longer never stands lower than one like him.
 */
export function whoNext({ now, chats, tickets, terms }: WhoNextInput): NextRow[] {
  const rows = [
    ...chats.map((chat) => chatRow(chat, now)),
    ...tickets
      .filter(({ deadlineAt }) => deadlineAt === null || epochOf(deadlineAt) > epochOf(now))
      .map((ticket) => ticketRow(ticket, { now, reviewSeconds: terms.reviewSeconds })),
  ].filter((row) => row !== null)
  return rows.toSorted((a, b) => compareRows(a, b, now))
}

function chatRow(chat: ChatToAnswer, now: Time): NextRow | null {
  const base = baseOf(`chat ${chat.platform} ${chat.conversationKey}`, chatParts(chat, now), now)
  if (base === null) return null
  const since = chat.clock ? chat.clock.askedAt : (chat.promises[0]?.at ?? null)
  const unknown: UnknownOfRow[] = []
  if (chat.clock && chat.clock.askedAt === null) unknown.push('asked-time')
  if (chat.clock && !chat.isRead) unknown.push('intent')
  return { ...base, kind: 'chat', since, unknown, chat }
}

function ticketRow(ticket: TicketToAnswer, terms: { now: Time; reviewSeconds: number }): NextRow | null {
  const base = baseOf(
    `ticket ${ticket.platform} ${ticket.afterSaleId}`,
    ticketParts(ticket, terms),
    terms.now,
  )
  if (base === null) return null
  const unknown: UnknownOfRow[] = []
  if (ticket.appliedAt === null) unknown.push('applied-time')
  if (ticket.deadlineAt === null) unknown.push('deadline')
  else if (ticket.onDeadline === null) unknown.push('outcome')
  return { ...base, kind: 'ticket', since: ticket.appliedAt, unknown, ticket }
}

function baseOf(
  key: string,
  parts: readonly DamagePart[],
  now: Time,
): Omit<RowBase, 'since' | 'unknown'> | null {
  const [first, ...rest] = parts.toSorted((a, b) => byWeight(a, b, now))
  if (!first) return null
  const damage = parts.reduce((sum, part) => sum + part.damage, 0)
  return { key, damage, parts: [first, ...rest], dueAt: first.dueAt }
}

/** What is over and can't be made good by haste: said after what can still be kept. */
const SPENT: ReadonlySet<DamagePart['id']> = new Set(['first', 'tier', 'official', 'review'])

function byWeight(a: DamagePart, b: DamagePart, now: Time): number {
  const spent = ({ id, dueAt }: DamagePart) =>
    SPENT.has(id) && dueAt !== null && epochOf(dueAt) <= epochOf(now)
  return Number(spent(a)) - Number(spent(b)) || b.damage - a.damage
}

function compareRows(a: NextRow, b: NextRow, now: Time): number {
  return (
    b.damage - a.damage ||
    Number(isOver(a, now)) - Number(isOver(b, now)) ||
    compareTimes(a.dueAt, b.dueAt) ||
    compareTimes(a.since, b.since) ||
    (a.key < b.key ? -1 : Number(a.key > b.key))
  )
}

const isOver = ({ dueAt }: NextRow, now: Time) => dueAt !== null && epochOf(dueAt) <= epochOf(now)

/** The earlier first, an unknown one last. */
function compareTimes(a: Time | null, b: Time | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return epochOf(a) - epochOf(b)
}
