import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { lintDraft } from '../../../lib/handlers/lint-draft'
import * as engine from '../../../lib/reply/lint/lint-draft'
import type { LintAsk } from '../../../lib/schema/lint-ask'
import { applyCapture } from '../../../lib/storage/apply-capture'
import { closeStore, openStore } from '../../../lib/storage/open-store'
import { policyItem } from '../../../lib/storage/settings'
import { freshDisk } from '../storage/fresh-store'
import { afterSale, at, capture, conversation, message, SHOP, SHOP_KEY } from '../storage/samples'

vi.mock('../../../lib/reply/lint/lint-draft', { spy: true })

const ORDER = '692300000000000000001'
const ASK: LintAsk = {
  text: '加我微信',
  platform: 'douyin',
  shop: SHOP,
  conversationKey: 'c1',
  orderIds: [ORDER],
}
const sender = (url = 'https://im.jinritemai.com/pc_seller_v2/main/workspace') =>
  ({
    id: fakeBrowser.runtime.id,
    url,
    frameId: 0,
    tab: { id: 7, windowId: 3 },
  }) as chrome.runtime.MessageSender
const ask = (change: Partial<LintAsk> = {}, from = sender()) =>
  lintDraft({ data: { ...ASK, ...change }, sender: from })
const given = () => vi.mocked(engine.lintDraft).mock.lastCall?.[0]

beforeEach(() => {
  fakeBrowser.reset()
  freshDisk()
  vi.mocked(engine.lintDraft).mockClear()
})
afterEach(closeStore)

describe('lintDraft', () => {
  it.each([
    ['another extension', { ...sender(), id: 'other' }],
    ['a page that is not ours', sender('https://example.com/')],
    ['the other console', sender('https://myseller.taobao.com/home.htm')],
  ])('answers %s nothing', async (_, from) => {
    await expect(ask({}, from)).rejects.toThrow('wrong-sender')
  })

  it.each<[string, Partial<LintAsk>]>([
    ['a draft that is too long', { text: '好'.repeat(2001) }],
    ['too many orders', { orderIds: Array.from({ length: 21 }, () => '1') }],
  ])('refuses %s', async (_, change) => {
    await expect(ask(change)).rejects.toThrow('bad-message')
  })

  it('tells the place of what is wrong', async () => {
    const findings = await ask()
    expect(findings.map(({ rule }) => rule)).toContain('off-platform')
    expect(given()).toMatchObject({
      text: '加我微信',
      platform: 'douyin',
      conversation: null,
      afterSale: null,
    })
  })

  it('only makes ready when there is no draft yet', async () => {
    expect(await ask({ text: '' })).toEqual([])
    expect(engine.lintDraft).not.toHaveBeenCalled()
  })

  it('reads the draft against its chat, the buyer’s ticket and what may be granted', async () => {
    const outbound = {
      carrier: '中通',
      trackingNo: '7812',
      state: 'in-transit',
      pickedUpAt: null,
      signedAt: null,
      lastEventAt: null,
    } as const
    await applyCapture(
      await openStore(),
      capture({
        page: 'douyin/chat',
        afterSales: [afterSale({ outbound })],
        conversation: conversation({ messages: [message({ text: '到哪了' })] }),
      }),
    )
    await policyItem.setValue({ [SHOP_KEY]: { compensationQuota: { perOrderFen: 2000 } } })
    await ask()
    expect(given()).toMatchObject({
      conversation: { conversationKey: 'c1', messages: [{ text: '到哪了' }] },
      afterSale: { afterSaleId: afterSale().afterSaleId },
      facts: { parcel: { carrier: '中通', trackingNo: '7812' }, quota: { perOrderFen: 2000 } },
    })
  })

  it('leaves out a ticket of another buyer', async () => {
    await applyCapture(
      await openStore(),
      capture({
        page: 'douyin/chat',
        afterSales: [afterSale({ buyerKey: 'b2' })],
        conversation: conversation(),
      }),
    )
    await ask()
    expect(given()).toMatchObject({
      conversation: { conversationKey: 'c1' },
      afterSale: null,
      facts: { parcel: null },
    })
  })

  it('sees a message that came since the last draft', async () => {
    const db = await openStore()
    await applyCapture(db, capture({ page: 'douyin/chat', conversation: conversation() }))
    await ask()
    expect(given()?.conversation?.messages).toHaveLength(1)
    const more = [message(), message({ id: 'm2', at: at(21, 10), from: 'agent', text: '稍等' })]
    await applyCapture(
      db,
      capture({ page: 'douyin/chat', readAt: at(22), conversation: conversation({ messages: more }) }),
    )
    await ask()
    expect(given()?.conversation?.messages.map(({ text }) => text)).toEqual(['起球了', '稍等'])
  })

  it('looks at the words alone when the store can’t be read', async () => {
    const refused = vi.spyOn(indexedDB, 'databases').mockRejectedValue(new DOMException('no', 'UnknownError'))
    expect((await ask({ conversationKey: 'c9' })).length).toBeGreaterThan(0)
    expect(given()).toMatchObject({ conversation: null, afterSale: null, facts: null })
    refused.mockRestore()
  })
})
