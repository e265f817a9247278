import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { capturePage } from '../../../lib/handlers/capture-page'
import { deleteEverything } from '../../../lib/handlers/delete-everything'
import { deleteOwnScripts } from '../../../lib/handlers/delete-own-scripts'
import { importScripts } from '../../../lib/handlers/import-scripts'
import type { Incoming } from '../../../lib/handlers/incoming'
import { markPromise } from '../../../lib/handlers/mark-promise'
import { noteScriptUse } from '../../../lib/handlers/note-script-use'
import { noteTextLabel } from '../../../lib/handlers/note-text-label'
import { retireOwnScripts } from '../../../lib/handlers/retire-own-scripts'
import { saveOwnScript } from '../../../lib/handlers/save-own-script'
import type { PromiseMark } from '../../../lib/schema/promise-mark'
import type { TextLabel } from '../../../lib/schema/text-label'
import { TextReadingSchema } from '../../../lib/schema/text-reading'
import { closeStore, openStore } from '../../../lib/storage/open-store'
import { dump, freshDisk } from '../storage/fresh-store'
import { at, capture, conversation, message, ownScript, scriptUse } from '../storage/samples'

const NOW = '2026-11-23T09:30:00+08:00'

beforeEach(() => {
  fakeBrowser.reset()
  freshDisk()
  vi.useFakeTimers({ now: Date.parse(NOW), toFake: ['Date'] })
  Object.assign(fakeBrowser.action, { setBadgeText: vi.fn<() => Promise<void>>().mockResolvedValue(undefined), setBadgeBackgroundColor: vi.fn<() => Promise<void>>().mockResolvedValue(undefined) }) // prettier-ignore
})
afterEach(() => {
  vi.useRealTimers()
  closeStore()
})

const panel = (): chrome.runtime.MessageSender => ({ id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/sidepanel.html') }) // prettier-ignore
const page = (url = 'https://im.jinritemai.com/pc_seller_v2/main/workspace'): chrome.runtime.MessageSender => ({ id: fakeBrowser.runtime.id, url, frameId: 0, tab: { id: 7, windowId: 3 } as chrome.tabs.Tab }) // prettier-ignore
const stored = async () => dump(await openStore())

const label: TextLabel = { platform: 'douyin', conversationKey: 'c1', messageId: 'm1', text: '起球了', prev: null, intent: 'quality', shown: null, at: at(22) } // prettier-ignore
const mark: PromiseMark = { platform: 'douyin', conversationKey: 'c1', messageId: 'm1', state: 'dismissed', until: null, at: at(22) } // prettier-ignore

interface Message {
  handler: (incoming: Incoming) => Promise<unknown>
  data: object
  answer: unknown
  /** Where it shows in the store. */
  table: string
}
const MESSAGES: Record<string, Message> = {
  saveOwnScript: { handler: saveOwnScript, data: ownScript(), answer: ownScript({ updatedAt: NOW }), table: 'ownScripts' },
  importScripts: { handler: importScripts, data: { scripts: [ownScript()] }, answer: { added: 1, updated: 0, unchanged: 0 }, table: 'ownScripts' },
  retireOwnScripts: { handler: retireOwnScripts, data: { ids: ['none'], retired: true }, answer: 0, table: 'ownScripts' },
  deleteOwnScripts: { handler: deleteOwnScripts, data: { ids: ['none'] }, answer: 0, table: 'ownScripts' },
  noteScriptUse: { handler: noteScriptUse, data: scriptUse(), answer: { id: 'use-000001', committed: true }, table: 'scriptUses' },
  noteTextLabel: { handler: noteTextLabel, data: label, answer: { id: 'm1', committed: true }, table: 'textLabels' },
  markPromise: { handler: markPromise, data: mark, answer: { id: 'm1', committed: true }, table: 'promiseMarks' },
} // prettier-ignore
const named = Object.entries(MESSAGES).map(([name, message]) => ({ name, ...message }))

describe('each message of the reply desk', () => {
  it.each(named)('$name answers the panel after the commit', async ({ handler, data, answer }) => {
    expect(await handler({ data, sender: panel() })).toEqual(answer)
  })

  it.each(named.filter(({ name }) => !['retireOwnScripts', 'deleteOwnScripts'].includes(name)))(
    '$name stores one row',
    async ({ handler, data, table }) => {
      await handler({ data, sender: panel() })
      await handler({ data, sender: panel() })
      expect((await stored())[table]).toHaveLength(1)
    },
  )

  it.each(named.filter(({ name }) => name !== 'noteScriptUse'))(
    '$name refuses a page',
    async ({ handler, data, table }) => {
      await expect(handler({ data, sender: page() })).rejects.toThrow('wrong-sender')
      expect((await stored())[table]).toEqual([])
    },
  )

  it.each(named.flatMap((message) => [undefined, {}, { ...message.data, id: 7, ids: 7, scripts: 7, at: 'now' }].map((data) => ({ ...message, data }))))(
    '$name takes no $data', async ({ handler, data, table }) => {
      await expect(handler({ data, sender: panel() })).rejects.toThrow('bad-message')
      expect((await stored())[table]).toEqual([])
    },
  ) // prettier-ignore
})

describe('noteScriptUse', () => {
  it('comes from a page of its own platform too, and from no other', async () => {
    const elsewhere = page('https://myseller.taobao.com/home.htm')
    await expect(noteScriptUse({ data: scriptUse(), sender: elsewhere })).rejects.toThrow('wrong-sender')
    const stranger = { ...page(), id: 'other' }
    await expect(noteScriptUse({ data: scriptUse(), sender: stranger })).rejects.toThrow('wrong-sender')
    await noteScriptUse({ data: scriptUse(), sender: page() })
    expect((await stored())['scriptUses']).toEqual([scriptUse()])
  })

  it('masks the text before it is kept', async () => {
    await noteScriptUse({ data: scriptUse({ text: '请拨打13800138000' }), sender: panel() })
    expect((await stored())['scriptUses']).toEqual([scriptUse({ text: '请拨打1**********' })])
  })
})

describe('noteTextLabel', () => {
  it('masks its texts, and keeps the last word on a message', async () => {
    await noteTextLabel({ data: { ...label, text: '电话13800138000', prev: '微信号：abc12345' }, sender: panel() }) // prettier-ignore
    expect((await stored())['textLabels']).toMatchObject([
      { text: '电话1**********', prev: '微信号：[微信]' },
    ])
    await noteTextLabel({ data: { ...label, intent: 'size' }, sender: panel() })
    expect((await stored())['textLabels']).toEqual([{ ...label, intent: 'size' }])
  })
})

describe('importScripts', () => {
  const many = (count: number) => Array.from({ length: count }, (_, n) => ownScript({ id: `own-${n}` }))

  it('takes 500 at a time and not one more', async () => {
    await expect(importScripts({ data: { scripts: many(501) }, sender: panel() })).rejects.toThrow('bad-message') // prettier-ignore
    expect((await stored())['ownScripts']).toEqual([])
    expect(await importScripts({ data: { scripts: many(500) }, sender: panel() })).toEqual({ added: 500, updated: 0, unchanged: 0 }) // prettier-ignore
  })

  it('stores none of a message in which one is no script', async () => {
    const scripts = [ownScript(), { ...ownScript({ id: 'own-2' }), pictures: [{ name: 'x', dataUrl: 'data:image/svg+xml;base64,AA==' }] }] // prettier-ignore
    await expect(importScripts({ data: { scripts }, sender: panel() })).rejects.toThrow('bad-message')
    expect((await stored())['ownScripts']).toEqual([])
  })

  it('says when the disk is full, and keeps what was there', async () => {
    await saveOwnScript({ data: ownScript(), sender: panel() })
    const before = (await stored())['ownScripts']
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    await expect(importScripts({ data: { scripts: many(3) }, sender: panel() })).rejects.toThrow('store-full')
    vi.restoreAllMocks()
    expect((await stored())['ownScripts']).toEqual(before)
  })
})

describe('retiring and deleting', () => {
  it('reach the store with the time of the background', async () => {
    await saveOwnScript({ data: ownScript(), sender: panel() })
    expect(await retireOwnScripts({ data: { ids: ['own-1'], retired: true }, sender: panel() })).toBe(1)
    expect((await stored())['ownScripts']).toMatchObject([{ retiredAt: NOW }])
    expect(await deleteOwnScripts({ data: { ids: ['own-1'] }, sender: panel() })).toBe(1)
    expect((await stored())['ownScripts']).toEqual([])
  })
})

describe('capturePage', () => {
  it('keeps with a buyer’s new message what the shipped models say of it', async () => {
    const chat = conversation({ messages: [message({ text: '太过分了，再不处理我就投诉你们！' }), message({ id: 'm2', from: 'agent', text: '亲，稍等' })] }) // prettier-ignore
    await capturePage({ data: capture({ page: 'douyin/chat', conversation: chat }), sender: page() })
    const [asked, answered] = (await stored())['messages'] as { reading?: unknown }[]
    expect(TextReadingSchema.safeParse(asked?.reading).success).toBe(true)
    expect(answered).not.toHaveProperty('reading')
    expect((await stored())['conversations']).toMatchObject([
      { moods: { '2026-11-21': { 'chats/read': 1 } } },
    ])
  })
})

describe('deleteEverything', () => {
  it('leaves nothing of the desk either, and lets nothing noted before come back', async () => {
    const all = async () => {
      for (const { name, handler, data } of named) {
        if (name.startsWith('note') || name.startsWith('mark')) await handler({ data, sender: panel() })
      }
    }
    await all()
    await saveOwnScript({ data: ownScript(), sender: panel() })
    const tables = ['ownScripts', 'scriptUses', 'textLabels', 'promiseMarks']
    const before = await stored()
    expect(tables.map((table) => before[table]?.length)).toEqual([1, 1, 1, 1])
    await deleteEverything({ sender: panel() })
    expect(Object.values(await stored()).flat()).toEqual([])
    await all()
    expect(Object.values(await stored()).flat()).toEqual([])
  })
})
