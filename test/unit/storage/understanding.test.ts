import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { readText } from '../../../lib/reply/text/read-text'
import type { Message } from '../../../lib/schema/conversation'
import { TextReadingSchema } from '../../../lib/schema/text-reading'
import { applyCapture } from '../../../lib/storage/apply-capture'
import type { HufenDb } from '../../../lib/storage/db'
import type { ReadMessage } from '../../../lib/storage/merge/read-new-messages'
import { freshStore } from './fresh-store'
import { at, capture, conversation, message, plainReading } from './samples'

let db: HufenDb
let read: ReturnType<typeof vi.fn<ReadMessage>>
beforeEach(async () => {
  db = await freshStore()
  read = vi.fn<ReadMessage>(plainReading)
})

const store = async (messages: Message[], readAt = at(21), reader: ReadMessage | null = read) =>
  await applyCapture(db, capture({ readAt, conversation: conversation({ messages }) }), reader)
const asked = () => read.mock.calls.map(([input]) => [input.prev, input.text])
const hasReading = async () => Object.fromEntries((await db.messages.toArray()).map(({ id, reading }) => [id, reading !== undefined])) // prettier-ignore

describe('what a message says', () => {
  it('is told of buyers’ texts alone, each with the words before it', async () => {
    await store([
      message({ id: 'm1', at: at(21, 9, 0), text: '起球了' }),
      message({ id: 'm2', at: at(21, 9, 1), from: 'robot', text: '请问有什么可以帮您' }),
      message({ id: 'm3', at: at(21, 9, 2), from: 'agent', text: '亲，麻烦拍一张' }),
      message({ id: 'm4', at: at(21, 9, 3), kind: 'image', text: '' }),
      message({ id: 'm5', at: at(21, 9, 4), from: 'system', text: '会话已转接' }),
      message({ id: 'm6', at: at(21, 9, 5), text: '要退' }),
      message({ id: 'm7', at: at(21, 9, 6), kind: 'card', text: '订单' }),
      message({ id: 'm8', at: at(21, 9, 7), text: '  ' }),
      message({ id: 'm9', at: at(21, 9, 8), text: '不好' }),
    ])
    expect(asked()).toEqual([
      [null, '起球了'],
      ['亲，麻烦拍一张', '要退'],
      ['订单', '不好'],
    ])
    expect(await hasReading()).toEqual({ m1: true, m2: false, m3: false, m4: false, m5: false, m6: true, m7: false, m8: false, m9: true }) // prettier-ignore
    expect((await db.messages.get(['douyin', 'c1', 'm6']))?.reading).toEqual(plainReading({ text: '要退' }))
  })

  it('goes by what is stored when a page shows the new ones alone, in order of time', async () => {
    await store([message({ id: 'm1', at: at(21, 9, 0), from: 'agent', text: '亲，在的' })])
    await store([message({ id: 'm3', at: at(21, 9, 2), text: '退' }), message({ id: 'm2', at: at(21, 9, 1), text: '起球了' })]) // prettier-ignore
    expect(asked()).toEqual([
      ['亲，在的', '起球了'],
      ['起球了', '退'],
    ])
  })

  it('is told once: neither a second reading nor a time learned later asks again', async () => {
    await store([message({ id: 'm1', at: null })])
    const first = await db.messages.get(['douyin', 'c1', 'm1'])
    await store([message({ id: 'm1', at: at(21, 9) })], at(21, 13))
    expect(read).toHaveBeenCalledOnce()
    expect(await db.messages.get(['douyin', 'c1', 'm1'])).toEqual({
      ...first,
      at: at(21, 9),
      heldFrom: at(21, 9),
    })
  })

  it('is not told of what was stored before it could be', async () => {
    await store([message({ id: 'm1' })], at(21), null)
    await store([message({ id: 'm1' }), message({ id: 'm2', at: at(21, 10) })], at(21, 13))
    expect(await hasReading()).toEqual({ m1: false, m2: true })
    expect((await db.conversations.toArray())[0]?.moods).toEqual({ '2026-11-21': { 'chats/read': 1 } })
  })

  it('keeps a message that can’t be read', async () => {
    read.mockImplementation(() => {
      throw new Error('not to be read')
    })
    expect(await store([message()])).toBe('committed')
    expect(await hasReading()).toEqual({ m1: false })
  })

  it('comes from the models that ship, in the agreed shape', async () => {
    await store([message({ text: '你们什么破质量，穿一次就起球，退钱！' })], at(21), readText)
    const reading = (await db.messages.toArray())[0]?.reading
    expect(TextReadingSchema.parse(reading)).toEqual(reading)
    expect(reading?.intents).toHaveLength(2)
  })
})
