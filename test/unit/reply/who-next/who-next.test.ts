import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { epochOf, timeOf } from '../../../../lib/domain/time'
import { USUAL_TERMS } from '../../../../lib/reply/clocks/usual-terms'
import type { ChatToAnswer } from '../../../../lib/reply/who-next/chat-parts'
import { chatToAnswer, type KeptChat, type ReadMessage } from '../../../../lib/reply/who-next/chat-to-answer'
import { shareOfMinute } from '../../../../lib/reply/who-next/damage-parts'
import { reviewDueAt, type TicketToAnswer } from '../../../../lib/reply/who-next/ticket-parts'
import { whoNext } from '../../../../lib/reply/who-next/who-next'
import type { TextReading } from '../../../../lib/schema/text-reading'
import type { Time } from '../../../../lib/schema/time'

const at = (clock: string): Time => `2026-11-23T${clock}+08:00`
const NOW = at('15:00:00')
const ago = (seconds: number, now = NOW): Time => timeOf(epochOf(now) - seconds * 1000)
const ahead = (seconds: number): Time => ago(-seconds)
const reading = (over: Partial<TextReading>): TextReading => ({
  intents: [
    { id: 'product', p: 0.8 },
    { id: 'size', p: 0.1 },
  ],
  sentiment: { label: 'neutral', score: 0.5 },
  anger: 0.1,
  ...over,
})
type Said = [id: string, from: ReadMessage['from'], time: Time | null, over?: Partial<ReadMessage>]
const says = (...[id, from, at, over = {}]: Said): ReadMessage => ({
  id,
  at,
  from,
  kind: 'text',
  text: '在吗',
  agentKey: null,
  ...(from === 'buyer' ? { reading: reading({}) } : {}),
  ...over,
})
const kept = (key: string, messages: readonly ReadMessage[], over: Partial<KeptChat> = {}): KeptChat => ({
  platform: 'douyin',
  conversationKey: key,
  shopName: '暖杯旗舰店',
  orderIds: [],
  readAt: NOW,
  messages,
  marks: [],
  ticketStatus: null,
  seen: { num: 0, den: 0 },
  ...over,
})
const terms = USUAL_TERMS
const chat = (key: string, waited: number | null, over: Partial<KeptChat> = {}): ChatToAnswer => {
  const now = over.readAt ?? NOW
  const asked = says('q', 'buyer', waited === null ? null : ago(waited, now))
  const built = chatToAnswer(kept(key, [asked], over), { now, terms })
  if (!built) throw new Error('nothing waits')
  return built
}
const ticket = (id: string, over: Partial<TicketToAnswer> = {}): TicketToAnswer => ({
  platform: 'douyin',
  afterSaleId: id,
  kind: 'exchange',
  reason: null,
  refundFen: 5990,
  appliedAt: ago(7200),
  deadlineAt: ahead(86_400),
  onDeadline: 'auto-agree',
  shopName: null,
  readAt: NOW,
  ...over,
})
const order = (chats: readonly ChatToAnswer[], tickets: readonly TicketToAnswer[] = [], now = NOW) =>
  whoNext({ now, chats, tickets, terms }).map(({ key }) => key.split(' ').at(-1))

describe('who is next', () => {
  it('nothing waits, nothing is listed', () => {
    expect(whoNext({ now: NOW, chats: [], tickets: [], terms })).toEqual([])
  })

  it('a minute of the mean costs 60 of 600 seconds, whenever it comes', () => {
    const [row] = whoNext({ now: NOW, chats: [chat('a', 10)], tickets: [], terms })
    expect(row?.parts.find(({ id }) => id === 'average')).toEqual({
      id: 'average',
      damage: 0.1,
      dueAt: at('15:09:50'),
    })
    expect(row?.damage).toBeCloseTo(0.1 + 0.2 + (0.3 * 60) / 290, 12)
  })

  it('the reason said is the dearest part, with its time', () => {
    const angry = kept('a', [says('q', 'buyer', ago(10), { reading: reading({ anger: 0.9 }) })])
    const [row] = whoNext({
      now: NOW,
      chats: [chatToAnswer(angry, { now: NOW, terms })!],
      tickets: [],
      terms,
    })
    expect(row).toMatchObject({ dueAt: at('15:00:50'), parts: [{ id: 'tier', damage: 1 }, {}, {}, {}] })
  })

  it('a complaint before a promise before a question before a ticket with a day left', () => {
    const angry = kept('angry', [
      says('q', 'buyer', ago(30), { reading: reading({ intents: [{ id: 'complaint', p: 0.9 }] }) }),
    ])
    const promised = kept('promised', [
      says('q', 'buyer', ago(200)),
      says('w', 'agent', ago(150), { text: '稍等' }),
    ])
    const chats = [promised, angry].map((one) => chatToAnswer(one, { now: NOW, terms })!)
    expect(order([chat('asked', 60), ...chats], [ticket('t')])).toEqual(['angry', 'promised', 'asked', 't'])
  })

  it('a refund about to be agreed by itself before a question just asked', () => {
    expect(order([chat('asked', 5)], [ticket('t', { deadlineAt: ahead(100) })])).toEqual(['t', 'asked'])
    expect(order([chat('asked', 5)], [ticket('t', { deadlineAt: ahead(3600) })])).toEqual(['asked', 't'])
  })

  it('what the platform will decide weighs more than what is agreed, and a close least', () => {
    const soon = { deadlineAt: ahead(300), appliedAt: null }
    const tickets = [
      ticket('close', { ...soon, onDeadline: 'close' }),
      ticket('agree', { ...soon, onDeadline: 'auto-agree' }),
      ticket('platform', { ...soon, onDeadline: 'platform-steps-in' }),
    ]
    expect(order([], tickets)).toEqual(['platform', 'agree', 'close'])
  })

  it('a ticket whose time is up is left out', () => {
    expect(order([], [ticket('t', { deadlineAt: NOW })])).toEqual([])
  })

  it('from 22:50 on all that is open is about to be counted as unanswered', () => {
    const at2249 = chat('a', 10, { readAt: at('22:49:59') })
    const partsAt = (now: Time) =>
      whoNext({ now, chats: [at2249], tickets: [], terms })[0]?.parts.find(({ id }) => id === 'cut-off')
    expect(partsAt(at('22:49:59'))).toBeUndefined()
    expect(partsAt(at('22:50:00'))).toEqual({ id: 'cut-off', damage: 0.1, dueAt: at('23:00:00') })
    expect(partsAt(at('22:59:30'))?.damage).toBe(1)
    expect(partsAt(at('23:00:00'))).toBeUndefined()
  })

  it('千牛 loses the question in the minute in which its three are over', () => {
    const chats = [chat('late', 150, { platform: 'qianniu' }), chat('early', 20, { platform: 'qianniu' })]
    expect(order(chats)).toEqual(['late', 'early'])
    const [row] = whoNext({ now: NOW, chats, tickets: [], terms })
    expect(row?.parts[0]).toEqual({ id: 'official', damage: 1, dueAt: at('15:00:30') })
  })

  it('says what it does not know', () => {
    const unread = chatToAnswer(kept('a', [says('q', 'buyer', null, { reading: undefined })]), {
      now: NOW,
      terms,
    })!
    const rows = whoNext({
      now: NOW,
      chats: [unread],
      tickets: [ticket('t', { appliedAt: null, deadlineAt: null }), ticket('u', { onDeadline: null })],
      terms,
    })
    expect(rows.map(({ key, unknown }) => [key.split(' ').at(-1), unknown])).toEqual([
      ['a', ['asked-time', 'intent']],
      ['u', ['outcome']],
      ['t', ['applied-time', 'deadline']],
    ])
    expect(rows[0]?.since).toBeNull()
  })
})

describe('the thirty minutes of a review', () => {
  const applied = (appliedAt: Time | null, over: Partial<TicketToAnswer> = {}) =>
    reviewDueAt(ticket('t', { kind: 'return-refund', appliedAt, ...over }), 1800)

  it('run from the application; on 抖店 from 08:00 for one made at night', () => {
    expect(applied(at('10:00:00'))).toBe(at('10:30:00'))
    expect(applied(at('02:00:00'))).toBe(at('08:30:00'))
    expect(applied(at('23:00:00'))).toBe('2026-11-24T08:30:00+08:00')
    expect(applied(at('02:00:00'), { platform: 'qianniu' })).toBe(at('02:30:00'))
  })

  it('are nobody’s for other kinds, and unknown without the application', () => {
    expect(applied(at('10:00:00'), { kind: 'exchange' })).toBeNull()
    expect(applied(null)).toBeNull()
  })
})

describe('what waits in a chat', () => {
  const build = (messages: readonly ReadMessage[], over: Partial<KeptChat> = {}) =>
    chatToAnswer(kept('a', messages, over), { now: NOW, terms })

  it('an answered chat without promises is none', () => {
    expect(build([says('q', 'buyer', ago(60)), says('a', 'agent', ago(30))])).toBeNull()
  })

  it('a question of a session that is over has been counted', () => {
    expect(build([says('q', 'buyer', ago(3600))])?.clock?.waitedSeconds).toBe(3600)
    expect(build([says('q', 'buyer', ago(3601))])).toBeNull()
  })

  it('a question marked off waits no more, until the buyer writes again or the time is over', () => {
    const mark = { messageId: 'q', state: 'dismissed', until: null } as const
    expect(build([says('q', 'buyer', ago(60))], { marks: [mark] })).toBeNull()
    expect(build([says('q', 'buyer', ago(60)), says('q2', 'buyer', ago(5))], { marks: [mark] })?.askId).toBe(
      'q2',
    )
    expect(build([says('q', 'buyer', ago(60))], { marks: [{ ...mark, until: ahead(1) }] })).toBeNull()
    expect(build([says('q', 'buyer', ago(60))], { marks: [{ ...mark, until: NOW }] })?.askId).toBe('q')
  })

  it('a promise put off or dismissed is not listed; one that has rung is', () => {
    const messages = [says('q', 'buyer', ago(170)), says('w', 'agent', ago(160), { text: '稍等' })]
    const marked = (mark: Partial<KeptChat['marks'][number]>) =>
      build(messages, { marks: [{ messageId: 'w', state: 'dismissed', until: null, ...mark }] })
    expect(build(messages)?.promises).toMatchObject([{ messageId: 'w', dueAt: ahead(20) }])
    expect(marked({})).toBeNull()
    expect(marked({ until: ahead(60) })).toBeNull()
    expect(marked({ until: NOW })?.promises).toHaveLength(1)
    expect(marked({ state: 'rung' })?.promises).toHaveLength(1)
  })

  it('tells what answering now does, over today’s rounds of this browser', () => {
    expect(build([says('q', 'buyer', ago(20))], { seen: { num: 900, den: 9 } })?.effect).toMatchObject({
      rounds: 9,
      before: 100,
      answered: 92,
    })
  })
})

describe('over any list', () => {
  const waited = fc.integer({ min: 0, max: 3600 })
  const platform = fc.constantFrom('douyin' as const, 'qianniu' as const)
  const anyChat = fc
    .record({ key: fc.string({ minLength: 1, maxLength: 6 }), waited, platform })
    .map((one) => chat(one.key, one.waited, { platform: one.platform }))
  const anyTicket = fc
    .record({ id: fc.string({ minLength: 1, maxLength: 6 }), left: fc.integer({ min: 1, max: 200_000 }) })
    .map(({ id, left }) => ticket(id, { deadlineAt: ahead(left) }))
  const chatsOf = fc.uniqueArray(anyChat, {
    selector: (one) => `${one.platform} ${one.conversationKey}`,
    maxLength: 8,
  })
  const ticketsOf = fc.uniqueArray(anyTicket, { selector: ({ afterSaleId }) => afterSaleId, maxLength: 8 })

  it('the order is total: it does not depend on how the list came', () => {
    fc.assert(
      fc.property(chatsOf, ticketsOf, (chats, tickets) => {
        const one = whoNext({ now: NOW, chats, tickets, terms })
        const other = whoNext({ now: NOW, chats: chats.toReversed(), tickets: tickets.toReversed(), terms })
        expect(other).toEqual(one)
        expect(new Set(one.map(({ key }) => key)).size).toBe(chats.length + tickets.length)
        for (const [place, { damage }] of one.entries()) {
          expect(damage).toBeGreaterThan(0)
          if (place > 0) expect(damage).toBeLessThanOrEqual(one[place - 1]?.damage ?? 0)
        }
      }),
    )
  })

  it('who has waited longer never stands lower', () => {
    fc.assert(
      fc.property(waited, waited, platform, (a, b, of) => {
        const [short, long] = [Math.min(a, b), Math.max(a, b)]
        const [first] = whoNext({
          now: NOW,
          chats: [chat('short', short, { platform: of }), chat('long', long, { platform: of })],
          tickets: [],
          terms,
        })
        const damages = [short, long].map(
          (seconds) =>
            whoNext({ now: NOW, chats: [chat('x', seconds, { platform: of })], tickets: [], terms })[0]
              ?.damage ?? 0,
        )
        expect(damages[1]).toBeGreaterThanOrEqual(damages[0] ?? 0)
        if (damages[1] !== damages[0]) expect(first?.key).toContain('long')
      }),
    )
  })

  it('a nearer deadline never stands lower', () => {
    const left = fc.integer({ min: 1, max: 500_000 })
    fc.assert(
      fc.property(left, left, (a, b) => {
        fc.pre(a !== b)
        const rows = order([], [ticket('a', { deadlineAt: ahead(a) }), ticket('b', { deadlineAt: ahead(b) })])
        expect(rows[0]).toBe(a < b ? 'a' : 'b')
      }),
    )
  })

  it('the share of a minute lies in (0, 1] and never falls with time', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5000, max: 200_000 }), fc.nat(5000), (left, later) => {
        const share = (seconds: number) => shareOfMinute(ahead(seconds), { now: NOW, limitSeconds: 600 })
        expect(share(left)).toBeGreaterThan(0)
        expect(share(left)).toBeLessThanOrEqual(1)
        expect(share(left - later)).toBeGreaterThanOrEqual(share(left))
      }),
    )
  })
})
