import { describe, expect, it } from 'vitest'
import { SCRIPTS } from '../../../../lib/reply/scripts/library'
import { INTENTS } from '../../../../lib/schema/text-reading'
import type { Message } from '../../../../lib/schema/conversation'
import { replyDeskOf } from '../../../../lib/state/reply/reply-desk-of'
import type { ReplyDesk, ReplyQuestion } from '../../../../lib/state/reply/reply-desk'
import { seenOf } from '../../../../lib/state/reply/reply-question'
import { seededBy, seedOf } from '../../../../lib/state/reply/seeded'
import { valueOf } from '../../../../lib/state/room'
import { replyRooms } from '../../../gallery/reply-rooms'
import { chat, ticket } from '../../../gallery/rooms'

const conversation = valueOf(replyRooms['reply']!.room.conversation)!
const REST = { goodwillFen: 1000, own: [], record: {}, labels: {} }
const asked = (change: Partial<ReplyQuestion> = {}): ReplyQuestion => ({
  ...seenOf(chat, { ticket, conversation }),
  ...REST,
  ...change,
})
const deskOf = (change?: Partial<ReplyQuestion>) => replyDeskOf(asked(change))
const idsOf = ({ replies }: ReplyDesk) => replies.map(({ scriptId }) => scriptId)
const roomDesk = (name: string) => valueOf(replyRooms[name]!.reply!)!
const say = (id: string, from: Message['from'], text: string): Message => ({
  id,
  at: '2026-11-23T11:20:00+08:00',
  from,
  kind: 'text',
  text,
  agentKey: null,
})
const withMessages = (...messages: Message[]) =>
  deskOf({ conversation: { ...conversation, messages }, ticket: null })

describe('the buyer’s question', () => {
  it('is read from all the buyer wrote since the last answer, with the two likeliest', () => {
    const { asked: line } = deskOf()
    expect(line).toMatchObject({
      messageId: 'm4',
      text: '盖子拧紧了还漏水，包里都湿了 怎么办',
      prev: '您好，有什么可以帮您',
      byAgent: false,
      answered: false,
    })
    expect(line?.intents).toHaveLength(2)
    expect(line?.shown).toBe(line?.intents[0]?.id)
  })

  it.each(INTENTS)('is %s when the agent says so, on its last message alone', (intent) => {
    const { asked: line } = deskOf({ labels: { m4: intent } })
    expect(line).toMatchObject({ intents: [{ id: intent, p: 1 }], byAgent: true })
    expect(line?.shown).toBe(deskOf().asked?.shown)
    expect(deskOf({ labels: { m3: intent } }).asked?.byAgent).toBe(false)
  })

  it('ranks the replies by the agent’s word at once', () => {
    const places = { platforms: ['douyin'], kinds: '*', reasonClasses: '*', stages: ['asking'] } as const
    const scripts = [
      { ...own(), ...places, id: 'own-invoice', intents: ['invoice'] as const },
      { ...own(), ...places, id: 'own-size', intents: ['size'] as const },
    ]
    const named = (id: string) => [...scripts, ...SCRIPTS].find((script) => script.id === id)?.intents
    for (const intent of ['invoice', 'size'] as const) {
      const ids = idsOf(deskOf({ labels: { m4: intent }, own: scripts, ticket: null }))
      expect(ids.slice(0, 3)).toContain(`own-${intent}`)
      for (const id of ids.slice(0, 3)) expect(named(id), id).toContain(intent)
    }
  })

  it('is none where the buyer wrote no words', () => {
    expect(roomDesk('reply-picture-only')).toMatchObject({ asked: null, mood: null, warnings: [], needs: [] })
    expect(roomDesk('reply-not-stored')).toMatchObject({ chat: 'unread', asked: null })
  })

  it('was answered once a person wrote after it, not by a robot', () => {
    const question = say('1', 'buyer', '什么时候发货')
    expect(withMessages(question, say('2', 'agent', '今天发')).asked?.answered).toBe(true)
    const robot = withMessages(question, say('2', 'robot', '您可以这样问'))
    expect(robot).toMatchObject({ byRobot: true, asked: { answered: false } })
    expect(withMessages(question).byRobot).toBe(false)
  })
})

const own = () => roomDeskOwn
const roomDeskOwn = {
  id: 'own-1',
  platforms: '*',
  intents: '*',
  kinds: ['return-refund'],
  reasonClasses: ['quality'],
  stages: ['first-answer'],
  scene: 'empathy',
  tone: 'plain',
  aim: '自己的',
  triggers: [],
  needs: [],
  legal: '第 16 条',
  text: '好的',
  owner: 'shop',
  shopKey: null,
  category: '',
  pictures: [],
  version: 4,
  history: [],
  updatedAt: '2026-11-01T10:00:00+08:00',
  retiredAt: null,
} as const satisfies ReplyQuestion['own'][number]

describe('the replies', () => {
  it('are none where no chat is open', () => {
    expect(roomDesk('reply-no-chat')).toMatchObject({ chat: 'none', replies: [], asked: null })
  })

  it('say what they are: tone, note, version, whose', () => {
    const mine = deskOf({ own: [own()], labels: { m4: 'other' } }).replies.find(
      ({ scriptId }) => scriptId === 'own-1',
    )
    expect(mine).toMatchObject({ own: true, version: 4, tone: 'plain', legal: '第 16 条' })
    const built = deskOf().replies[0]
    expect(built).toMatchObject({ own: false, version: 1 })
  })

  it('put one that says sorry first for an angry buyer, and lose none by it', () => {
    const desk = roomDesk('reply-angry')
    expect(desk.heated).toBe(true)
    expect(desk.replies[0]?.tone).toBe('sorry')
    expect(new Set(idsOf(desk)).size).toBe(desk.replies.length)
  })

  it('have one among the first three that goes out at one tap', () => {
    const open = ['a', 'b', 'c', 'd'].map((id) => ({
      ...own(),
      id,
      intents: '*' as const,
      triggers: ['盖子拧紧了还漏水，包里都湿了'],
      text: '{回复时间} 前答复',
    }))
    const { replies } = deskOf({ own: open, labels: { m4: 'other' } })
    expect(replies.slice(0, 2).map(({ scriptId }) => scriptId)).toEqual(['a', 'b'])
    expect(replies[2]?.missing).toEqual([])
    expect(replies.slice(3, 5).map(({ scriptId }) => scriptId)).toEqual(['c', 'd'])
    expect(replies).toHaveLength(9)
  })

  it('stay the same for the same seed, and without one; nothing is tried out on an angry buyer', () => {
    const seeds = [0.1, 0.2, 0.3, 0.4, 0.5]
    const calm = { conversation: { ...conversation, messages: [say('1', 'buyer', '想换个颜色')] } }
    const orders = (of: Partial<ReplyQuestion>) =>
      new Set(seeds.map((seed) => idsOf(deskOf({ ...of, seed })).join())).size
    expect(idsOf(deskOf({ ...calm, seed: 0.3 }))).toEqual(idsOf(deskOf({ ...calm, seed: 0.3 })))
    expect(idsOf(deskOf(calm))).toEqual(idsOf(deskOf(calm)))
    expect(orders(calm)).toBeGreaterThan(1)
    const angry = { conversation: valueOf(replyRooms['reply-angry']!.room.conversation)!, ticket: null }
    expect(deskOf(angry).heated).toBe(true)
    expect(orders(angry)).toBe(1)
  })

  it('know the ticket only where it is this buyer’s', () => {
    expect(deskOf().ticket?.afterSaleId).toBe(ticket.afterSaleId)
    const other = deskOf({ ticket: { ...ticket, buyerKey: 'buyer-b' } })
    expect(other.ticket).toBeNull()
    expect(JSON.stringify(other.replies)).not.toMatch(/暖杯|59\.90/)
  })
})

describe('the signs of a chat', () => {
  it('name what the buyer threatened, in the buyer’s own words', () => {
    const { warnings, mood, needs } = roomDesk('reply-angry')
    expect(warnings[0]).toEqual({
      sign: 'review-threatened',
      times: 1,
      words: '再不处理我就给差评，去12315投诉…',
    })
    expect(mood).toMatchObject({ course: 'falling', turns: 4 })
    expect(mood?.points).toHaveLength(4)
    expect(needs).toEqual([{ need: 'time', times: 2, words: '都三天了还没发货，急用的' }])
  })

  it('are silent in a calm chat', () => {
    const calm = withMessages(
      say('1', 'buyer', '你好'),
      say('2', 'agent', '您好'),
      say('3', 'buyer', '好的谢谢'),
    )
    expect(calm).toMatchObject({ mood: null, warnings: [], needs: [], heated: false })
  })

  it('do not warn of a question that was asked twice and then answered', () => {
    const twice = [say('1', 'buyer', '这个有现货吗'), say('2', 'buyer', '这个有现货吗')]
    expect(withMessages(...twice).warnings.map(({ sign }) => sign)).toEqual(['asked-again'])
    expect(withMessages(...twice, say('3', 'agent', '有的')).warnings).toEqual([])
  })
})

describe('seededBy', () => {
  it('gives numbers within 0–1, the same for the same seed', () => {
    const [one, other] = [seededBy(0.42), seededBy(0.42)]
    const drawn = Array.from({ length: 1000 }, () => one())
    expect(drawn).toEqual(Array.from({ length: 1000 }, () => other()))
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...drawn)).toBeLessThan(1)
    expect(drawn.reduce((sum, value) => sum + value, 0) / 1000).toBeCloseTo(0.5, 1)
  })
  it('has a seed of its own for every question', () => {
    const seeds = Array.from({ length: 100 }, (_, at) => seedOf(0.42, `question ${at}`))
    expect(new Set(seeds).size).toBe(100)
    expect(seedOf(0.42, 'question 1')).toBe(seeds[1])
    expect(seedOf(0.43, 'question 1')).not.toBe(seeds[1])
    expect(Math.min(...seeds)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...seeds)).toBeLessThan(1)
  })
})
