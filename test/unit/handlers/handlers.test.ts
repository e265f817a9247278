import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { capturePage } from '../../../lib/handlers/capture-page'
import { deleteEverything } from '../../../lib/handlers/delete-everything'
import { getPageSettings } from '../../../lib/handlers/get-page-settings'
import type { Incoming } from '../../../lib/handlers/incoming'
import { openPanel } from '../../../lib/handlers/open-panel'
import { purgeOld } from '../../../lib/handlers/purge-old'
import { recordDecision } from '../../../lib/handlers/record-decision'
import { reportView } from '../../../lib/handlers/report-view'
import { watchSettings } from '../../../lib/handlers/watch-settings'
import { followTabs } from '../../../lib/platform/tab-views'
import { timeOf } from '../../../lib/domain/time'
import type { TabView } from '../../../lib/schema/tab-view'
import { closeStore, openStore } from '../../../lib/storage/open-store'
import { tabViewItem } from '../../../lib/storage/session-scratch'
import { dump, freshDisk } from '../storage/fresh-store'
import { afterSale, at, capture, conversation, decision, SHOP } from '../storage/samples'

const TAB = 7
const LIST = 'https://fxg.jinritemai.com/ffa/maftersale/aftersale/list'
const badge = vi.fn<(details: object) => Promise<void>>()

beforeEach(() => {
  fakeBrowser.reset()
  freshDisk()
  badge.mockReset().mockResolvedValue(undefined)
  Object.assign(fakeBrowser.action, { setBadgeText: badge, setBadgeBackgroundColor: badge })
})
afterEach(closeStore)

function fromPage(url = LIST, frameId = 0): chrome.runtime.MessageSender {
  const tab = { id: TAB, windowId: 3 } as chrome.tabs.Tab
  return { id: fakeBrowser.runtime.id, url, frameId, tab }
}
const ownPage = (): chrome.runtime.MessageSender => ({
  id: fakeBrowser.runtime.id,
  url: fakeBrowser.runtime.getURL('/options.html'),
})
const view = (over: Partial<TabView> = {}): TabView => ({
  platform: 'douyin',
  page: 'douyin/aftersale-list',
  shop: SHOP,
  afterSaleId: null,
  orderIds: [],
  conversationKey: null,
  form: null,
  verdict: null,
  refusable: null,
  replyBox: false,
  health: { read: 10, expected: 10 },
  unread: [],
  readAt: at(23),
  ...over,
})
const stored = async () => dump(await openStore())

describe('who may send', () => {
  const everything: [string, (incoming: Incoming) => Promise<unknown>, unknown][] = [
    ['capturePage', capturePage, capture()],
    ['reportView', reportView, view()],
    ['recordDecision', recordDecision, decision()],
    ['getPageSettings', getPageSettings, undefined],
  ]
  const strangers: [string, chrome.runtime.MessageSender][] = [
    ['another extension', { ...fromPage(), id: 'other' }],
    ['a page that is not ours', fromPage('https://example.com/')],
    ['a page that only looks like ours', fromPage('https://fxg.jinritemai.com.evil.cn/')],
    ['a shop window beside the chat', fromPage('https://market.m.taobao.com/app/shop/index.html')],
    ['a page over http', fromPage('http://fxg.jinritemai.com/')],
    ['nobody with a tab', { id: 'test-extension-id', url: LIST }],
    ['nobody with an address', { ...fromPage(), url: undefined }],
  ]
  it.each(everything.flatMap(([name, handler, data]) => strangers.map(([who, sender]) => ({ name, who, handler, data, sender }))))(
    '$name refuses $who', async ({ handler, data, sender }) => {
      await expect(handler({ data, sender })).rejects.toThrow('wrong-sender')
      expect((await stored())['captures']).toEqual([])
    },
  ) // prettier-ignore

  it.each(['capturePage', 'reportView', 'recordDecision'])(
    '%s refuses to speak of the other platform',
    async (name) => {
      const [, handler, data] = everything.find(([known]) => known === name)!
      await expect(
        handler({ data, sender: fromPage('https://myseller.taobao.com/home.htm') }),
      ).rejects.toThrow('wrong-sender')
    },
  )

  it('deleteEverything refuses a page', async () => {
    await expect(deleteEverything({ sender: fromPage() })).rejects.toThrow('wrong-sender')
  })
})

describe('capturePage', () => {
  it('acknowledges after the commit, and a double send twice', async () => {
    const data = capture({ afterSales: [afterSale()], conversation: conversation() })
    const ack = { id: data.captureId, committed: true }
    expect(await capturePage({ data, sender: fromPage() })).toEqual(ack)
    const once = await stored()
    expect(once['afterSales']).toHaveLength(1)
    expect(await capturePage({ data, sender: fromPage() })).toEqual(ack)
    expect(await stored()).toEqual(once)
  })

  it.each([
    ['nothing', undefined],
    ['no capture', { captureId: 'x' }],
    ['money as a fraction', { ...capture(), afterSales: [afterSale({ refundFen: 0.5 })] }],
    ['a time of another zone', { ...capture(), readAt: '2026-11-23T09:00:00Z' }],
    ['too much', { ...capture(), afterSales: Array.from({ length: 501 }, () => afterSale()) }],
  ])('stores nothing of %s', async (_name, data) => {
    await expect(capturePage({ data, sender: fromPage() })).rejects.toThrow('bad-message')
    expect((await stored())['afterSales']).toEqual([])
  })

  it('keeps no field that is not in the agreed shape', async () => {
    const data = { ...capture({ afterSales: [{ ...afterSale(), buyerName: '张三' } as never] }), extra: 1 }
    await capturePage({ data, sender: fromPage() })
    expect(JSON.stringify(await stored())).not.toContain('张三')
  })

  it('does not acknowledge what could not be stored', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    const data = capture({ afterSales: [afterSale()] })
    await expect(capturePage({ data, sender: fromPage() })).rejects.toThrow('store-full')
    vi.restoreAllMocks()
    expect((await stored())['afterSales']).toEqual([])
  })
})

describe('reportView', () => {
  it('keeps the view of a tab for the panel', async () => {
    await reportView({ data: view(), sender: fromPage() })
    expect(await tabViewItem(TAB).getValue()).toEqual(view())
    expect(Object.keys(await fakeBrowser.storage.session.get())).toContain(`view:${TAB}`)
  })

  it('loses no report of frames that report at once', async () => {
    const frames = [0, 5, 6].map((frameId) =>
      reportView({ data: view({ orderIds: [`${frameId}`] }), sender: fromPage(LIST, frameId) }),
    )
    await Promise.all(frames)
    const session = await fakeBrowser.storage.session.get()
    expect(Object.keys(session[`frames:${TAB}`] as object)).toEqual(['0', '5', '6'])
  })

  it('is silent on the badge but for danger', async () => {
    const verdict = (level: 'caution' | 'danger') => ({ level, findings: [], stage: 'in-form' as const })
    for (const level of ['caution', 'danger'] as const) {
      await reportView({ data: view({ verdict: verdict(level) }), sender: fromPage() })
    }
    await reportView({ data: view(), sender: fromPage() })
    const texts = badge.mock.calls.map(([details]) => details).filter((details) => 'text' in details)
    // `null` gives the tab back what the badge shows on all tabs.
    expect(texts).toEqual([null, '◆', null].map((text) => ({ tabId: TAB, text })))
  })

  it('forgets a tab that is closed, or where nobody answers any more', async () => {
    followTabs()
    await reportView({ data: view(), sender: fromPage() })
    await fakeBrowser.tabs.onRemoved.trigger(TAB, { windowId: 3, isWindowClosing: false })
    await expect.poll(() => tabViewItem(TAB).getValue()).toBeNull()

    vi.spyOn(fakeBrowser.tabs, 'sendMessage')
      .mockResolvedValueOnce(undefined)
      .mockRejectedValueOnce(new Error('nobody'))
    await reportView({ data: view(), sender: fromPage() })
    const complete = () => fakeBrowser.tabs.onUpdated.trigger(TAB, { status: 'complete' }, {} as never)
    await complete()
    await expect.poll(() => vi.mocked(fakeBrowser.tabs.sendMessage).mock.calls.length).toBe(1)
    expect(await tabViewItem(TAB).getValue()).not.toBeNull()
    await complete()
    await expect.poll(() => tabViewItem(TAB).getValue()).toBeNull()
  })
})

describe('recordDecision', () => {
  it('takes it from the sheet and from the panel, once', async () => {
    await recordDecision({ data: decision(), sender: fromPage() })
    await recordDecision({ data: decision(), sender: fromPage() })
    const disagreed = decision({ decisionId: 'decision-0002', action: 'disagreed' })
    expect(await recordDecision({ data: disagreed, sender: ownPage() })).toEqual({
      id: 'decision-0002',
      committed: true,
    })
    expect((await stored())['decisions']).toHaveLength(2)
  })
})

describe('getPageSettings', () => {
  it('gives a page its settings with the key, and one of our own pages nothing', async () => {
    expect(await getPageSettings({ sender: fromPage() })).toMatchObject({
      locale: 'zh-CN',
      observeReplies: true,
    })
    await expect(getPageSettings({ sender: ownPage() })).rejects.toThrow('wrong-sender')
  })
})

describe('openPanel', () => {
  it('opens the panel of the window in the gesture itself', async () => {
    const open = vi.fn<() => Promise<void>>().mockResolvedValue(undefined)
    Object.assign(fakeBrowser, { sidePanel: { open } })
    const opened = openPanel({ sender: fromPage() })
    expect(open).toHaveBeenCalledWith({ windowId: 3 })
    await opened
  })

  it('opens the sidebar of Firefox', async () => {
    const open = vi.fn<() => Promise<void>>().mockResolvedValue(undefined)
    Object.assign(fakeBrowser, { sidePanel: undefined, sidebarAction: { open } })
    await openPanel({ sender: fromPage() })
    expect(open).toHaveBeenCalledOnce()
    Object.assign(fakeBrowser, { sidebarAction: undefined })
  })
})

describe('deleteEverything', () => {
  it('leaves nothing, makes a new key, tells open pages, and lets nothing older come back', async () => {
    const { hashKey: before } = await getPageSettings({ sender: fromPage() })
    await fakeBrowser.storage.local.set({ locale: 'en', anything: 1 })
    const old = capture({ readAt: at(20), afterSales: [afterSale()], conversation: conversation() })
    await capturePage({ data: old, sender: fromPage() })
    await recordDecision({ data: decision(), sender: fromPage() })
    await reportView({ data: view(), sender: fromPage() })
    const tell = vi.fn<(tabId: number, message: object) => Promise<void>>().mockResolvedValue(undefined)
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(tell as never)
    type Send = [tabId: number, message: object, options: unknown, done: (answer: object) => void]
    const sendMessage = (...[tabId, message, , done]: Send) => {
      void tell(tabId, message)
      done({})
    }
    vi.stubGlobal('chrome', { ...fakeBrowser, tabs: { sendMessage } })

    await deleteEverything({ sender: ownPage() })

    expect(Object.values(await stored()).flat()).toEqual([])
    const { hashKey: after } = await getPageSettings({ sender: fromPage() })
    expect(after).not.toBe(before)
    expect(await fakeBrowser.storage.local.get()).toEqual({ 'hash-key': after })
    expect(Object.keys(await fakeBrowser.storage.session.get())).toEqual(['forgotten-at'])
    expect(tell).toHaveBeenLastCalledWith(TAB, expect.objectContaining({ type: 'settingsChanged' }))

    await capturePage({ data: { ...old, captureId: 're-sent-one' }, sender: fromPage() })
    expect(Object.values(await stored()).flat()).toEqual([])
    await capturePage({
      data: { ...old, captureId: 'read-after', readAt: timeOf(Date.now() + 60_000) },
      sender: fromPage(),
    })
    expect((await stored())['afterSales']).toHaveLength(1)
  })
})

describe('purgeOld', () => {
  it('keeps as many days as are set', async () => {
    const day = (n: number) => timeOf(Date.parse(at(1)) + n * 86_400_000)
    for (const n of [0, 20, 40]) {
      await capturePage({
        data: capture({ readAt: day(n), afterSales: [afterSale({ afterSaleId: `${n}` })] }),
        sender: fromPage(),
      })
    }
    const ids = async () =>
      ((await stored())['afterSales'] as { afterSaleId: string }[]).map(({ afterSaleId }) => afterSaleId)
    await purgeOld(Date.parse(day(50)))
    expect(await ids()).toEqual(['20', '40'])
    await fakeBrowser.storage.local.set({ 'retention-days': 20 })
    await purgeOld(Date.parse(day(50)))
    expect(await ids()).toEqual(['40'])
  })
})

describe('watchSettings', () => {
  it('purges as soon as fewer days are to be kept', async () => {
    watchSettings()
    const old = timeOf(Date.now() - 30 * 86_400_000)
    await capturePage({ data: capture({ readAt: old, afterSales: [afterSale()] }), sender: fromPage() })
    await fakeBrowser.storage.local.set({ 'retention-days': 20 })
    await expect.poll(async () => (await stored())['afterSales']).toEqual([])
  })
})
