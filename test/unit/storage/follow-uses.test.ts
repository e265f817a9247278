import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { AfterSale } from '../../../lib/schema/after-sale'
import type { Message } from '../../../lib/schema/conversation'
import type { ScriptUse } from '../../../lib/schema/script-use'
import { applyCapture } from '../../../lib/storage/apply-capture'
import type { HufenDb } from '../../../lib/storage/db'
import { noteScriptUse } from '../../../lib/storage/repositories/script-uses-repo'
import { freshStore } from './fresh-store'
import { afterSale, at, capture, conversation, message, plainReading, scriptUse } from './samples'

let db: HufenDb
beforeEach(async () => {
  db = await freshStore()
})

const TEXT = '亲，抱歉，麻烦拍一张近照'
const say = async (readAt: string, messages: Message[], over = {}) =>
  await applyCapture(db, capture({ readAt, conversation: conversation({ messages, ...over }) }), plainReading)
const ticket = async (readAt: string, status: AfterSale['status'], over: Partial<AfterSale> = {}) =>
  await applyCapture(db, capture({ readAt, afterSales: [afterSale({ status, ...over })] }))
const use = async (over: Partial<ScriptUse> = {}) => await noteScriptUse(db, scriptUse(over))
const told = async (useId = 'use-000001') => {
  const row = await db.scriptUses.get(useId)
  return [row?.edited, row?.outcome]
}
const question = message({ id: 'q', at: at(21, 9), text: '起球了' })
const sent = (text = TEXT, over: Partial<Message> = {}) =>
  message({ id: 'a', at: at(21, 9, 2), from: 'agent', text, ...over })

describe('a use', () => {
  it('is kept once, and what was learned since is not undone by the same one again', async () => {
    await use()
    await say(at(21, 9, 3), [question, sent()])
    const followed = await db.scriptUses.toArray()
    await use()
    expect(await db.scriptUses.toArray()).toEqual(followed)
    expect(followed).toEqual([{ ...scriptUse(), edited: false, text: null }])
  })

  it.each([
    ['the text as it was', `${TEXT} `, false],
    ['another text', `${TEXT}，谢谢您`, true],
  ])('learns from the message that was sent: %s', async (_name, text, edited) => {
    await say(at(21, 9), [question])
    await use()
    expect(await told()).toEqual([null, null])
    await say(at(21, 9, 3), [question, sent(text)])
    expect(await told()).toEqual([edited, null])
    await say(at(21, 9, 6), [question, sent(text), sent('还有别的吗', { id: 'a2', at: at(21, 9, 5) })])
    expect(await told()).toEqual([edited, null])
  })

  it('knows the masked text that was stored for its own', async () => {
    await use({ text: '请联系李娜，电话13800138000' })
    await say(at(21, 9, 3), [sent('请联系[姓名]，电话1**********')])
    expect(await told()).toEqual([false, null])
  })

  it('learns nothing of another chat, and one without a chat of none', async () => {
    await use()
    await use({ useId: 'use-000002', conversationKey: null })
    await say(at(21, 9, 3), [sent()], { conversationKey: 'c2' })
    expect([await told(), await told('use-000002')]).toEqual([
      [null, null],
      [null, null],
    ])
  })

  it('is told from the one after it by the order of reading', async () => {
    await use()
    await use({ useId: 'use-000002', at: at(21, 9, 3), text: '这边给您退款' })
    await say(at(21, 9, 5), [sent('这边给您退款', { at: at(21, 9, 4) })])
    expect([await told(), await told('use-000002')]).toEqual([
      [null, null],
      [false, null],
    ])
  })

  it('learns that the buyer asked the same again', async () => {
    await use()
    await say(at(21, 9, 3), [question, sent()])
    await say(at(21, 15), [message({ id: 'q2', at: at(21, 14), text: '还是起球' })])
    expect(await told()).toEqual([false, 'asked-again'])
  })
})

describe('the ticket of a use', () => {
  it.each([
    [['awaiting-merchant', 'succeeded'], 'settled'],
    [['refused', 'closed'], 'settled'],
    [['refused', 'in-arbitration'], 'escalated'],
    [['refused', 'in-arbitration', 'succeeded'], 'escalated'],
    [['awaiting-buyer-return', 'awaiting-merchant-receipt'], null],
  ] as const)('%j: %s', async (statuses, outcome) => {
    await ticket(at(21, 8), 'awaiting-merchant')
    await use()
    for (const [n, status] of statuses.entries()) await ticket(at(21, 10 + n), status)
    expect(await told()).toEqual([null, outcome])
  })

  it('tells nothing by what had come before the reply', async () => {
    await ticket(at(21, 7), 'awaiting-merchant')
    await ticket(at(21, 8), 'succeeded')
    await use()
    await ticket(at(21, 10), 'succeeded', { refundFen: 1 })
    expect(await told()).toEqual([null, null])
  })

  it('of the other platform is another one', async () => {
    await ticket(at(21, 8), 'awaiting-merchant')
    await use({ platform: 'qianniu' })
    await ticket(at(21, 10), 'succeeded')
    expect(await told()).toEqual([null, null])
  })

  it('weighs more than a question asked again only when the platform was called', async () => {
    await ticket(at(21, 8), 'awaiting-merchant')
    await use()
    await say(at(21, 12), [question, sent(), message({ id: 'q2', at: at(21, 10), text: '还是起球' })])
    await ticket(at(21, 13), 'succeeded')
    expect(await told()).toEqual([false, 'asked-again'])
    await ticket(at(21, 14), 'in-arbitration')
    expect(await told()).toEqual([false, 'escalated'])
  })
})

describe('following', () => {
  it('ends after 14 days', async () => {
    await ticket(at(1, 8), 'awaiting-merchant')
    await use({ useId: 'use-in', at: at(7, 12, 1) })
    await use({ useId: 'use-out', at: at(7, 11, 59) })
    await ticket(at(21, 12), 'succeeded')
    expect([await told('use-in'), await told('use-out')]).toEqual([
      [null, 'settled'],
      [null, null],
    ])
  })

  it('writes nothing when nothing is learned, and asks by index alone', async () => {
    await use()
    await use({ useId: 'use-000002', conversationKey: 'c2', afterSaleId: null })
    await say(at(21, 9, 3), [question, sent()])
    const put = vi.spyOn(IDBObjectStore.prototype, 'put')
    const whole = vi.spyOn(IDBObjectStore.prototype, 'getAll')
    await say(at(21, 9, 5), [question, sent(), message({ id: 'm3', at: at(21, 9, 4), text: '那退吧' })])
    const stores = (spy: { mock: { contexts: unknown[] } }) => spy.mock.contexts.map((store) => (store as IDBObjectStore).name) // prettier-ignore
    expect(stores(put)).not.toContain('scriptUses')
    expect(stores(whole)).not.toContain('scriptUses')
    vi.restoreAllMocks()
  })
})
