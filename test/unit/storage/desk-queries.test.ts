import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { TextLabel } from '../../../lib/schema/text-label'
import type { PromiseMark } from '../../../lib/schema/promise-mark'
import { applyCapture } from '../../../lib/storage/apply-capture'
import type { HufenDb } from '../../../lib/storage/db'
import { askedQuestions } from '../../../lib/storage/queries/asked-questions'
import { promiseMarks } from '../../../lib/storage/queries/promise-marks'
import { scriptRecord } from '../../../lib/storage/queries/script-record'
import { textLabels, textLabelsOfChat } from '../../../lib/storage/queries/text-labels'
import { waitingConversations } from '../../../lib/storage/queries/waiting-conversations'
import { markPromise } from '../../../lib/storage/repositories/promise-marks-repo'
import { noteTextLabel } from '../../../lib/storage/repositories/text-labels-repo'
import type { MessageRow } from '../../../lib/storage/tables/messages'
import { freshStore } from './fresh-store'
import { at, capture, conversation, message, scriptUse, SHOP_KEY } from './samples'

let db: HufenDb
beforeEach(async () => {
  db = await freshStore()
})

const label = (over: Partial<TextLabel> = {}): TextLabel => ({
  platform: 'douyin',
  conversationKey: 'c1',
  messageId: 'm1',
  text: '起球了',
  prev: null,
  intent: 'quality',
  shown: 'refund_return',
  at: at(21),
  ...over,
})
const mark = (over: Partial<PromiseMark> = {}): PromiseMark => ({
  platform: 'douyin',
  conversationKey: 'c1',
  messageId: 'm1',
  state: 'dismissed',
  until: null,
  at: at(21),
  ...over,
})

describe('questions that were asked', () => {
  const said = (id: string, over: Partial<MessageRow> = {}): MessageRow => ({
    ...message({ id, from: 'buyer', kind: 'text', text: `问 ${id}` }),
    platform: 'douyin',
    conversationKey: 'c1',
    firstReadAt: at(20),
    heldFrom: at(20),
    place: 0,
    ...over,
  })

  it('are buyers’ words since a time, the newest first, and no more than asked for', async () => {
    await db.messages.bulkAdd([
      said('old', { heldFrom: at(1) }),
      said('first', { heldFrom: at(10) }),
      said('second', { heldFrom: at(11) }),
      said('third', { heldFrom: at(12) }),
      said('agent', { from: 'agent' }),
      said('picture', { kind: 'image', text: '' }),
      said('blank', { text: ' ' }),
    ])
    const idsOf = async (limit: number) =>
      (await askedQuestions(db, { from: at(2), limit })).map(({ id }) => id)
    expect(await idsOf(10)).toEqual(['third', 'second', 'first'])
    expect(await idsOf(2)).toEqual(['third', 'second'])
  })
})

describe('the record of scripts', () => {
  it('leaves out the uses before a time that is named, but never reaches beyond 90 days', async () => {
    await db.scriptUses.bulkAdd([
      { ...scriptUse({ scriptId: 'a', at: at(10), outcome: 'settled' }), useId: 'use-1' },
      { ...scriptUse({ scriptId: 'a', at: at(20), outcome: 'escalated' }), useId: 'use-2' },
    ])
    expect(await scriptRecord(db, at(23), { since: at(15) })).toMatchObject({
      a: { used: 1, bad: 1, settled: 0 },
    })
    expect(await scriptRecord(db, at(23), { since: '2020-01-01T00:00:00+08:00' })).toMatchObject({
      a: { used: 2 },
    })
  })

  it('counts the uses of 90 days by what became of them', async () => {
    const uses = [
      scriptUse({ scriptId: 'a', outcome: 'settled', edited: true }),
      scriptUse({ scriptId: 'a', outcome: 'settled', edited: false }),
      scriptUse({ scriptId: 'a', outcome: 'escalated' }),
      scriptUse({ scriptId: 'a', outcome: 'asked-again', edited: true }),
      scriptUse({ scriptId: 'a', outcome: 'bad-review' }),
      scriptUse({ scriptId: 'a' }),
      scriptUse({ scriptId: 'b', at: '2026-08-25T12:00:00+08:00' }),
      scriptUse({ scriptId: 'b', at: '2026-08-25T11:59:59+08:00', outcome: 'settled' }),
      scriptUse({ scriptId: 'c', at: at(23, 12, 1) }),
    ]
    await db.scriptUses.bulkAdd(uses.map((use, n) => ({ ...use, useId: `use-${n}` })))
    expect(await scriptRecord(db, at(23))).toEqual({
      a: { used: 6, settled: 2, bad: 3, edited: 2 },
      b: { used: 1, settled: 0, bad: 0, edited: 0 },
    })
  })
})

describe('labels', () => {
  it('of a message take each other’s place, and are given newest first, or by chat', async () => {
    await noteTextLabel(db, label())
    await noteTextLabel(db, label({ messageId: 'm2', at: at(23) }))
    await noteTextLabel(db, label({ intent: 'size', at: at(22) }))
    await noteTextLabel(db, label({ conversationKey: 'c10', at: at(20) }))
    await noteTextLabel(db, label({ platform: 'qianniu', at: at(19) }))
    const all = (await textLabels(db)).map(({ platform, conversationKey, messageId, intent }) => [platform, conversationKey, messageId, intent]) // prettier-ignore
    expect(all).toEqual([
      ['douyin', 'c1', 'm2', 'quality'],
      ['douyin', 'c1', 'm1', 'size'],
      ['douyin', 'c10', 'm1', 'quality'],
      ['qianniu', 'c1', 'm1', 'quality'],
    ])
    expect(await textLabelsOfChat(db, ['douyin', 'c1'])).toEqual({
      m1: label({ intent: 'size', at: at(22) }),
      m2: label({ messageId: 'm2', at: at(23) }),
    })
  })
})

describe('marks of promises', () => {
  it('give way to later ones alone, and are given newest first', async () => {
    await markPromise(db, mark({ until: at(21, 13) }))
    await markPromise(db, mark({ state: 'rung', at: at(21, 13) }))
    await markPromise(db, mark({ at: at(21, 11) }))
    await markPromise(db, mark({ messageId: 'm2', at: at(22) }))
    await markPromise(db, mark({ messageId: 'm3', at: at(20) }))
    expect(await promiseMarks(db, at(21))).toEqual([
      mark({ messageId: 'm2', at: at(22) }),
      mark({ state: 'rung', at: at(21, 13) }),
    ])
  })
})

describe('waiting conversations', () => {
  const chat = async (
    key: string,
    times: (string | null)[],
    { shopName = '晴天小店', readAt = at(23, 12) } = {},
  ) => {
    const messages = times.map((time, n) => message({ id: `${9 - n}`, at: time }))
    const spoken = conversation({ conversationKey: key, shopName, messages })
    await applyCapture(db, capture({ readAt, shop: { shopId: null, shopName }, conversation: spoken }))
  }
  const found = async (over = {}) =>
    (await waitingConversations(db, { now: at(23, 12), shopKey: null, ...over })).map(
      ({ conversation, messages }) => [conversation.conversationKey, ...messages.map(({ id }) => id)],
    )

  it('are those spoken in within 24 hours, with their messages in order', async () => {
    await chat('old', [at(22, 11)])
    await chat('edge', [at(21, 12), at(22, 12)])
    await chat('new', [at(20, 9), at(23, 9), at(23, 10)])
    await chat('undated', [null], { readAt: at(23, 11) })
    expect(await found()).toEqual([
      ['undated', '9'],
      ['new', '9', '8', '7'],
      ['edge', '9', '8'],
    ])
    expect(await found({ limit: 1 })).toEqual([['undated', '9']])
  })

  it('are those of a shop when one is named', async () => {
    await chat('mine', [at(23, 9)])
    await chat('theirs', [at(23, 10)], { shopName: '别家小店' })
    expect(await found({ shopKey: 'douyin:~晴天小店' })).toEqual([['mine', '9']])
    expect(await found({ shopKey: SHOP_KEY })).toEqual([])
  })

  it('bring no more than the last 200 messages each', async () => {
    const messages = Array.from({ length: 230 }, (_, n) => message({ id: `m${String(n).padStart(3, '0')}`, at: at(23, 8, n % 60), text: `${n}` })) // prettier-ignore
    await applyCapture(db, capture({ readAt: at(23, 12), conversation: conversation({ messages }) }))
    const [only] = await waitingConversations(db, { now: at(23, 12), shopKey: null })
    expect(only?.messages).toHaveLength(200)
    expect(only?.messages.at(-1)?.at).toBe(at(23, 8, 59))
  })
})
