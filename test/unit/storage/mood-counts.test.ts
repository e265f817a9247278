import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Message } from '../../../lib/schema/conversation'
import { applyCapture } from '../../../lib/storage/apply-capture'
import { isNegative } from '../../../lib/storage/counts/mood-counts'
import type { HufenDb } from '../../../lib/storage/db'
import { purge } from '../../../lib/storage/purge'
import { freshStore } from './fresh-store'
import { at, capture, conversation, message, plainReading, SHOP_KEY } from './samples'

type Counts = Record<string, number>

async function countsOf(db: HufenDb): Promise<Counts> {
  const rows = await db.dailyCounts.toArray()
  const all = rows.flatMap(({ shopKey, day, counts }) =>
    Object.entries(counts)
      .filter(([measure]) => measure.startsWith('chats/'))
      .map(([measure, count]): [string, number] => [`${shopKey} ${day.slice(8)} ${measure}`, count]),
  )
  return Object.fromEntries(all)
}

const read = async (db: HufenDb, readAt: string, messages: Message[]) =>
  await applyCapture(db, capture({ readAt, conversation: conversation({ messages }) }), plainReading)

describe('the rule', () => {
  const reading = (anger: number, label: 'negative' | 'neutral' | 'positive') => ({
    anger,
    sentiment: { label, score: 0.5 },
  })
  const calm = reading(0.1, 'neutral')
  const negative = reading(0.1, 'negative')

  it.each([
    ['nothing read', [], false],
    ['one angry message', [calm, calm, reading(0.5, 'positive')], true],
    ['one nearly angry', [reading(0.499, 'neutral')], false],
    ['one negative message', [negative], false],
    ['two negative ones', [negative, negative], true],
    ['two of four', [negative, calm, calm, negative], true],
    ['two of five', [negative, calm, calm, calm, negative], false],
    ['one of two', [negative, calm], false],
  ])('%s: %s', (_name, readings, expected) => {
    expect(isNegative(readings)).toBe(expected)
  })
})

/** From all that was said at once; shares no code with the store. */
function recount(chats: Map<string, Message[]>): Counts {
  const counts: Counts = {}
  const add = (day: string, measure: string) => {
    const key = `${SHOP_KEY} ${day} ${measure}`
    counts[key] = (counts[key] ?? 0) + 1
  }
  for (const said of chats.values()) {
    for (const day of new Set(said.map((one) => (one.at ?? '').slice(8, 10)))) {
      const buyers = said.filter((one) => one.from === 'buyer' && one.at?.slice(8, 10) === day)
      if (buyers.length === 0) continue
      add(day, 'chats/read')
      const bad = buyers.filter(({ text }) => text.includes('不好'))
      const angry = buyers.some(({ text }) => text.includes('生气'))
      if (!angry && (bad.length < 2 || 2 * bad.length < buyers.length)) continue
      add(day, 'chats/negative')
      const first = buyers.find(({ text }) => text.includes('不好') || text.includes('生气'))!
      add(day, `chats/negative/hour/${first.at?.slice(11, 13)}`)
      const spokeLast = said.slice(0, said.indexOf(first)).findLast(({ from }) => from === 'agent')
      if (spokeLast?.agentKey) add(day, `chats/negative/agent/${spokeLast.agentKey}`)
    }
  }
  return counts
}

const sayings = fc.array(
  fc.record({
    chat: fc.constantFrom('c1', 'c2'),
    hours: fc.integer({ min: 0, max: 5 }),
    from: fc.constantFrom<Message['from']>('buyer', 'buyer', 'agent', 'robot'),
    text: fc.constantFrom('在吗', '不好', '不好', '生气', '好评'),
    agentKey: fc.constantFrom('a1', 'a2', null),
  }),
  { minLength: 1, maxLength: 14 },
)
const readings = fc.array(
  fc.record({ chat: fc.constantFrom('c1', 'c2'), seen: fc.array(fc.boolean(), { minLength: 14, maxLength: 14 }), again: fc.boolean() }),
  { minLength: 1, maxLength: 7 },
) // prettier-ignore

describe('moods a day', () => {
  it('kept up reading by reading are what a recount of all messages gives', async () => {
    await fc.assert(
      fc.asyncProperty(sayings, readings, async (said, reads) => {
        let hours = 0
        const messages = said.map(({ chat, from, text, agentKey, ...gap }, n) => {
          hours += gap.hours
          const time = at(12 + Math.floor(hours / 24), hours % 24, n)
          return { chat, message: message({ id: `m${n}`, at: time, from, text, agentKey: from === 'agent' ? agentKey : null }) } // prettier-ignore
        })
        const db = await freshStore()
        const known = new Set<Message>()
        for (const [n, { chat, seen, again }] of reads.entries()) {
          const shown = messages
            .filter((one, m) => one.chat === chat && seen[m])
            .map(({ message }) => message)
          const sent = capture({ readAt: at(20, n), conversation: conversation({ conversationKey: chat, messages: shown }) }) // prettier-ignore
          await applyCapture(db, sent, plainReading)
          if (again) await applyCapture(db, { ...sent, captureId: `${sent.captureId}-again` }, plainReading)
          for (const one of shown) known.add(one)
        }
        const of = (key: string) => messages.filter(({ chat, message }) => chat === key && known.has(message)).map(({ message }) => message) // prettier-ignore
        expect(await countsOf(db)).toEqual(recount(new Map([['c1', of('c1')], ['c2', of('c2')]]))) // prettier-ignore
      }),
      { numRuns: 120 },
    )
  })

  const bad = (id: string, hour: number, day = 21) => message({ id, at: at(day, hour), text: '不好' })
  const fine = (id: string, hour: number, day = 21) => message({ id, at: at(day, hour), text: '在吗' })

  it('are taken back when what is said later outweighs them', async () => {
    const db = await freshStore()
    await read(db, at(21, 11), [bad('1', 9), bad('2', 10)])
    expect(await countsOf(db)).toEqual({
      [`${SHOP_KEY} 21 chats/read`]: 1,
      [`${SHOP_KEY} 21 chats/negative`]: 1,
      [`${SHOP_KEY} 21 chats/negative/hour/09`]: 1,
    })
    await read(db, at(21, 20), [bad('1', 9), bad('2', 10), fine('3', 12), fine('4', 13), fine('5', 14)])
    expect(await countsOf(db)).toEqual({ [`${SHOP_KEY} 21 chats/read`]: 1 })
  })

  it('outlive the purge, and a day that lost messages to it stays as it was told', async () => {
    const db = await freshStore()
    await read(db, at(21, 23), [bad('1', 9), bad('2', 10), fine('3', 15), fine('4', 22)])
    const before = await countsOf(db)
    expect(before).toMatchObject({ [`${SHOP_KEY} 21 chats/negative`]: 1 })
    await purge(db, { raw: at(21, 12), captures: at(1) })
    expect(await db.messages.count()).toBe(2)
    await read(db, at(22), [bad('1', 9), bad('2', 10), fine('3', 15), fine('late', 16), bad('5', 9, 22)])
    expect(await countsOf(db)).toEqual({ ...before, [`${SHOP_KEY} 22 chats/read`]: 1 })
  })

  it('move with a chat whose shop is learned later', async () => {
    const db = await freshStore()
    const nameless = conversation({ shopName: null, messages: [bad('1', 9), bad('2', 10)] })
    await applyCapture(db, capture({ shop: null, conversation: nameless }), plainReading)
    expect(Object.keys(await countsOf(db))).toContain('douyin:? 21 chats/negative')
    await read(db, at(22), [bad('1', 9)])
    expect(Object.keys(await countsOf(db)).filter((key) => key.startsWith('douyin:?'))).toEqual([])
    expect(await countsOf(db)).toMatchObject({ [`${SHOP_KEY} 21 chats/negative`]: 1 })
  })

  it('are absent, not 0, on days whose messages were not read', async () => {
    const db = await freshStore()
    const chat = conversation({ messages: [bad('1', 9, 20), bad('2', 10, 20)] })
    await applyCapture(db, capture({ readAt: at(20), conversation: chat }))
    await read(db, at(21), [bad('1', 9, 20), bad('2', 10, 20), fine('3', 9)])
    expect(await countsOf(db)).toEqual({ [`${SHOP_KEY} 21 chats/read`]: 1 })
    expect((await db.conversations.toArray())[0]?.moods).toEqual({ '2026-11-21': { 'chats/read': 1 } })
  })
})
