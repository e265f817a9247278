import { DAY, HOUR, hourOf, isoOf } from './clock'
import { plant } from './planted'
import { randomOf, type Random } from './random'
import type { PlantedString, ReplicaChat, ReplicaMessage, ReplicaTicket } from './shape'
import { TICKET_DAYS, type TicketContext } from './tickets'
import { DIALOGUES, FILLERS, ROBOT_LINES, SYSTEM_LINES } from './words-chat'
import { AGENTS, buyerName } from './words-goods'

/** Conversations of the last hours, so that the workspace's list is long enough to be virtualised. */
const CURRENT_CHATS = 40

export interface MadeChat {
  chat: ReplicaChat
  planted: PlantedString[]
}

/** All chats of a shop; about half belong to one of its tickets. */
export function makeChats(context: TicketContext, tickets: ReplicaTicket[]): MadeChat[] {
  const count = CURRENT_CHATS + Math.round(tickets.length / 5)
  return Array.from({ length: count }, (_, index) => makeChat(context, tickets, index))
}

function makeChat(context: TicketContext, tickets: ReplicaTicket[], index: number): MadeChat {
  const random = randomOf(context.seed, `${context.platform}:chat:${index}`)
  const ticket = random.chance(0.55) && tickets.length > 0 ? random.pick(tickets) : null
  const startedAt = startOf(random, context.now, index)
  const key = conversationKey(random, context)
  const script = new ChatScript(random, key, index, startedAt, context.now)
  script.play()
  const extraOrder = random.chance(0.2)
    ? [`${context.platform === 'douyin' ? '69' : '43'}${random.digits(17)}`]
    : []
  return {
    chat: {
      conversationKey: key,
      buyerName: ticket?.buyerName ?? buyerName(random),
      orderIds: ticket ? [ticket.truth.orderId, ...extraOrder] : extraOrder,
      messages: script.messages,
      rating: random.chance(0.35)
        ? random.weighted([
            [5, 70],
            [4, 18],
            [3, 5],
            [2, 3],
            [1, 4],
          ] as const)
        : null,
      escalated: random.chance(0.004),
    },
    planted: script.planted,
  }
}

function startOf(random: Random, now: number, index: number): number {
  if (index < CURRENT_CHATS) return now - Math.round((index + 1) * 420 * (0.6 + random.next()))
  const at = now - Math.round(random.next() * TICKET_DAYS * DAY)
  // Few people write at night.
  return hourOf(at) < 8 && random.chance(0.85) ? at + 8 * HOUR - Math.max(0, at + 8 * HOUR - now) : at
}

function conversationKey(random: Random, context: TicketContext): string {
  const secret = Array.from({ length: 22 }, () =>
    random.pick([...'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghkmnpqrstuvwxyz23456789']),
  )
  if (context.platform === 'douyin') return `AQ${secret.join('')}:${context.shopId}::2:1:pigeon`
  return `${random.digits(12)}.1-${context.shopId}.1#11001`
}

class ChatScript {
  readonly messages: ReplicaMessage[] = []
  readonly planted: PlantedString[] = []
  private readonly agent: string
  private at: number
  private number = 0

  constructor(
    private readonly random: Random,
    private readonly key: string,
    private readonly index: number,
    startedAt: number,
    private readonly now: number,
  ) {
    this.at = startedAt
    this.agent = random.pick(AGENTS)
  }

  /** Robot (sometimes), hand-over, one or more dialogues, close; nothing after `now`. */
  play(): void {
    if (this.random.chance(0.3)) for (const line of ROBOT_LINES) this.say('robot', 'text', line, 2)
    this.say('system', 'text', SYSTEM_LINES.assign(this.agent), 5)
    if (this.random.chance(0.5)) this.say('system', 'text', SYSTEM_LINES.human, 1)
    this.dialogue(this.random.pick(DIALOGUES))
    const long = this.index % 37 === 1
    for (let i = 0; i < (long ? 220 : 0); i += 1) this.dialogue([this.random.pick(FILLERS)])
    if (this.random.chance(0.4)) this.say('system', 'text', SYSTEM_LINES.closed, 1800)
  }

  private dialogue(lines: (typeof DIALOGUES)[number]): void {
    for (const [who, text] of lines) {
      if (who === 'buyer') this.say('buyer', 'text', text, this.gap(25))
      else if (who === 'agent') this.say('agent', 'text', text, this.random.chance(0.01) ? 900 : this.gap(18))
      else if (who === 'agent-image') this.say('agent', 'image', text, this.gap(12))
      else this.say('buyer', who, text, this.gap(20))
    }
  }

  private gap(middle: number): number {
    return Math.max(1, Math.round(this.random.around(middle)))
  }

  private say(from: ReplicaMessage['from'], kind: ReplicaMessage['kind'], text: string, after: number): void {
    this.at += after
    if (this.at > this.now) return
    this.number += 1
    const filled = plant(text, this.random, this.key)
    this.planted.push(...filled.planted)
    this.messages.push({
      id: messageId(from, text, this.index, this.number),
      at: isoOf(this.at),
      from,
      kind,
      text: filled.raw,
      ...(from === 'agent' ? { agentName: this.agent } : {}),
    })
  }
}

/** Ids beyond 2^53; system ones carry the marks seen in public code. */
function messageId(from: ReplicaMessage['from'], text: string, chat: number, number: number): string {
  const serial = `74${String(chat).padStart(8, '0')}${String(number).padStart(8, '0')}1`
  if (from !== 'system') return serial
  if (text === SYSTEM_LINES.closed) return `cs_close_conversation_${serial}`
  return text === SYSTEM_LINES.human ? `${serial}_Welcome_1` : `${serial}_CsAssign_1`
}
