import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Message } from '../../../lib/schema/conversation'
import { applyCapture } from '../../../lib/storage/apply-capture'
import { roundCountsOf } from '../../../lib/storage/counts/round-counts'
import type { HufenDb } from '../../../lib/storage/db'
import { purge, purgePlan } from '../../../lib/storage/purge'
import { freshStore } from './fresh-store'
import { at, capture, conversation, message, SHOP_KEY } from './samples'

type Counts = Record<string, number>

async function countsOf(db: HufenDb, prefix = 'rounds'): Promise<Counts> {
  const rows = await db.dailyCounts.toArray()
  const all = rows.flatMap(({ shopKey, day, counts }) =>
    Object.entries(counts)
      .filter(([measure]) => measure.startsWith(prefix))
      .map(([measure, count]): [string, number] => [`${shopKey} ${day} ${measure}`, count]),
  )
  return Object.fromEntries(all)
}

/** Minutes after 07:30 of the 21st. */
const clock = (minutes: number) => at(21, 7 + Math.floor((30 + minutes) / 60), (30 + minutes) % 60)
const secondsOf = (time: string) => Date.parse(time) / 1000

/** Rounds of 抖店 from all that was said, sentence by sentence; shares no code with the store. */
function recount(said: Message[], readAt: string): Counts {
  const counts: Counts = {}
  const add = (measure: string, count = 1) => {
    if (count > 0) counts[`${SHOP_KEY} 2026-11-21 ${measure}`] = (counts[`${SHOP_KEY} 2026-11-21 ${measure}`] ?? 0) + count
  } // prettier-ignore
  const spoken = said.filter(({ from }) => from !== 'system')
  const gapBefore = spoken.map(
    ({ at }, n) => secondsOf(at ?? '') - secondsOf(spoken[n - 1]?.at ?? at ?? '') > 3600,
  )
  const opens = spoken.map(({ from }, n) => {
    const earlier = spoken.slice(0, n).findLastIndex((one) => one.from !== 'buyer')
    const run = spoken.slice(earlier + 1, n)
    return from === 'buyer' && (run.length === 0 || gapBefore[n])
  })
  spoken.forEach((question, n) => {
    if (!opens[n]) return
    const sessionStart = spoken[gapBefore.slice(0, n + 1).lastIndexOf(true)] ?? spoken[0]
    const end = opens.indexOf(true, n + 1)
    const inRound = spoken.slice(n, end < 0 ? undefined : end)
    const answer = inRound.find(({ from }) => from === 'agent')
    const robot = inRound.some(({ from }) => from === 'robot') && !answer
    const asked = secondsOf(question.at ?? '')
    if ((sessionStart?.at ?? '').slice(11, 13) < '08') return
    if (!answer && secondsOf(readAt) - asked < 600) return
    if (robot) return add('rounds/robot')
    const seconds = answer ? secondsOf(answer.at ?? '') - asked : null
    const slow = seconds === null || seconds > 180
    add('rounds')
    add('rounds/seconds', Math.min(seconds ?? 600, 600))
    add('rounds/seconds-over', seconds === null || seconds > 3600 ? 0 : seconds - 600)
    add(slow ? 'rounds/slow' : 'rounds/within-180')
    if (slow) add(`rounds/slow/hour/${(question.at ?? '').slice(11, 13)}`)
    if (seconds === null) add('rounds/unanswered')
    if (answer?.agentKey) add(`rounds/agent/${answer.agentKey}`)
    if (answer?.agentKey && slow) add(`rounds/slow/agent/${answer.agentKey}`)
  })
  return counts
}

const sayings = fc.array(
  fc.record({
    gap: fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 1, max: 5 }) }, fc.integer({ min: 6, max: 75 })),
    from: fc.constantFrom<Message['from']>('buyer', 'buyer', 'agent', 'robot', 'system'),
    agentKey: fc.constantFrom('a1', 'a2', null),
  }),
  { minLength: 1, maxLength: 12 },
)
const readings = fc.array(
  fc.record({ gap: fc.integer({ min: 1, max: 60 }), seen: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), again: fc.boolean() }),
  { minLength: 1, maxLength: 6 },
) // prettier-ignore

describe('rounds a day', () => {
  it('kept up reading by reading are what a recount of all messages gives', async () => {
    await fc.assert(
      fc.asyncProperty(sayings, readings, async (said, reads) => {
        let minutes = 0
        const messages = said.map(({ gap, from, agentKey }, n) =>
          message({
            id: `m${n}`,
            at: clock((minutes += gap)),
            from,
            agentKey: from === 'agent' ? agentKey : null,
          }),
        )
        const db = await freshStore()
        const known = new Set<Message>()
        let [now, readAt] = [0, '']
        for (const { gap, seen, again } of reads) {
          readAt = clock((now += gap))
          const shown = messages.filter((one, n) => seen[n] && (one.at ?? '') <= readAt)
          const sent = capture({ readAt, conversation: conversation({ messages: shown }) })
          await applyCapture(db, sent)
          if (again) await applyCapture(db, { ...sent, captureId: `${sent.captureId}-again` })
          for (const one of shown) known.add(one)
        }
        const all = messages.filter((one) => known.has(one))
        expect(await countsOf(db)).toEqual(recount(all, readAt))
      }),
      { numRuns: 150 },
    )
  })

  const day = `${SHOP_KEY} 2026-11-21`
  const ask = message({ id: 'q', at: at(21, 9, 0) })
  const answer = (minute: number) =>
    message({ id: 'a', at: at(21, 9, minute), from: 'agent', agentKey: 'a1' })
  const read = (db: HufenDb, readAt: string, messages: Message[]) =>
    applyCapture(db, capture({ readAt, conversation: conversation({ messages }) }))

  it('take back an unanswered round when its late answer is read', async () => {
    const db = await freshStore()
    await read(db, at(21, 9, 5), [ask])
    expect(await countsOf(db)).toEqual({})
    await read(db, at(21, 9, 11), [ask])
    expect(await countsOf(db)).toMatchObject({ [`${day} rounds`]: 1, [`${day} rounds/unanswered`]: 1 })
    await read(db, at(21, 10), [ask, answer(15)])
    expect(await countsOf(db)).toEqual({
      [`${day} rounds`]: 1,
      [`${day} rounds/seconds`]: 600,
      [`${day} rounds/seconds-over`]: 300,
      [`${day} rounds/slow`]: 1,
      [`${day} rounds/slow/hour/09`]: 1,
      [`${day} rounds/slow/agent/a1`]: 1,
      [`${day} rounds/agent/a1`]: 1,
    })
  })

  it('outlive the purge of the messages, and what is said later is added to them', async () => {
    const db = await freshStore()
    await read(db, at(21, 12), [ask, answer(2)])
    await read(db, at(28, 12), [message({ id: 'q2', at: at(28, 9) })])
    const before = await countsOf(db)
    expect(before).toMatchObject({ [`${day} rounds/within-180`]: 1 })
    await purge(db, purgePlan(Date.parse(at(25)) + 45 * 86_400_000, 45))
    expect((await db.messages.toArray()).map(({ id }) => id)).toEqual(['q2'])
    await read(db, at(28, 13), [ask, answer(2), message({ id: 'a2', at: at(28, 9, 1), from: 'agent' })])
    const after = await countsOf(db)
    expect(Object.entries(after).filter(([key]) => key.startsWith(day))).toEqual(
      Object.entries(before).filter(([key]) => key.startsWith(day)),
    )
    expect(after).toMatchObject({ [`${SHOP_KEY} 2026-11-28 rounds/within-180`]: 1 })
    expect(Object.keys(after)).not.toContain(`${SHOP_KEY} 2026-11-28 rounds/unanswered`)
  })

  it('move with a chat whose shop is learned later', async () => {
    const db = await freshStore()
    const chat = conversation({ shopName: null, messages: [ask, answer(2)] })
    await applyCapture(db, capture({ shop: null, conversation: chat }))
    expect(Object.keys(await countsOf(db))).toContain('douyin:? 2026-11-21 rounds')
    await read(db, at(22), [ask])
    expect(Object.keys(await countsOf(db)).filter((key) => key.startsWith('douyin:?'))).toEqual([])
    expect(await countsOf(db)).toMatchObject({ [`${day} rounds`]: 1 })
  })

  it('of a chat stored before they were counted come in when something new is said', async () => {
    const db = await freshStore()
    await read(db, at(21, 12), [ask, answer(2)])
    await db.conversations.toCollection().modify((row) => {
      delete row.rounds
      delete row.waiting
    })
    await db.dailyCounts.clear()
    await db.dailyCounts.add({ shopKey: SHOP_KEY, day: '2026-11-21', counts: { chats: 1, 'messages/buyer': 1, 'messages/agent': 1 } }) // prettier-ignore
    await read(db, at(21, 13), [ask, answer(2)])
    expect(await countsOf(db)).toEqual({})
    await read(db, at(21, 14), [ask, answer(2), message({ id: 'q2', at: at(21, 11) })])
    expect(await countsOf(db)).toMatchObject({ [`${day} rounds`]: 2, [`${day} rounds/unanswered`]: 1 })
  })
})

describe('the two platforms', () => {
  const said = (from: Message['from'], time: string) => message({ id: `${from}${time}`, from, at: time })
  const on = (platform: 'douyin' | 'qianniu', messages: Message[], readAt = at(22)) =>
    roundCountsOf(messages, { platform, readAt }).sums['2026-11-21'] ?? {}

  it.each([
    ['07:59 asked and session', at(21, 7, 59), 0, 0],
    ['08:00', at(21, 8), 1, 1],
    ['22:59', at(21, 22, 59), 1, 1],
    ['23:00', at(21, 23), 0, 0],
  ])('count from 08:00 to 22:59:59: %s', (...[, time, douyin, qianniu]) => {
    const messages = [said('buyer', time)]
    expect([on('douyin', messages)['rounds'] ?? 0, on('qianniu', messages)['rounds'] ?? 0]).toEqual([
      douyin,
      qianniu,
    ])
  })

  it('抖店 goes by the session, 千牛 by the question', () => {
    const early = [said('buyer', at(21, 7, 50)), said('agent', at(21, 7, 51)), said('buyer', at(21, 8, 10))]
    expect([on('douyin', early)['rounds'] ?? 0, on('qianniu', early)['rounds'] ?? 0]).toEqual([0, 1])
    const late = [said('buyer', at(21, 22, 50)), said('agent', at(21, 22, 51)), said('buyer', at(21, 23, 5))]
    expect([on('douyin', late)['rounds'], on('qianniu', late)['rounds']]).toEqual([2, 1])
  })

  it('抖店 counts ten minutes for a round never answered, 千牛 only that it was not in time', () => {
    const messages = [said('buyer', at(21, 9))]
    expect(on('douyin', messages)).toMatchObject({ 'rounds/seconds': 600, 'rounds/unanswered': 1 })
    expect(on('qianniu', messages)).toEqual({ rounds: 1, 'rounds/slow': 1, 'rounds/slow/hour/09': 1, 'rounds/unanswered': 1 }) // prettier-ignore
  })

  it('wait ten minutes on 抖店, three on 千牛, before a round counts as unanswered', () => {
    const messages = [said('buyer', at(21, 9))]
    const counted = (platform: 'douyin' | 'qianniu', minute: number) =>
      on(platform, messages, at(21, 9, minute))['rounds'] ?? 0
    expect([counted('douyin', 9), counted('douyin', 10)]).toEqual([0, 1])
    expect([counted('qianniu', 3), counted('qianniu', 4)]).toEqual([0, 1])
  })

  it('hold exactly three minutes for in time, and count no answer of a robot', () => {
    expect(on('qianniu', [said('buyer', at(21, 9)), said('agent', at(21, 9, 3))])).toEqual({ rounds: 1, 'rounds/seconds': 180, 'rounds/within-180': 1 }) // prettier-ignore
    expect(on('qianniu', [said('buyer', at(21, 9)), said('robot', at(21, 9))])).toEqual({ 'rounds/robot': 1 })
  })
})
