import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { capturePage } from '../../../lib/handlers/capture-page'
import { getCaseFacts } from '../../../lib/handlers/get-case-facts'
import type { CaseFactsAsk } from '../../../lib/schema/case-facts'
import { timeOf } from '../../../lib/domain/time'
import { closeStore } from '../../../lib/storage/open-store'
import { policyItem, quotaGrantsItem, refusalLimitsItem, shopFactsItem } from '../../../lib/storage/settings'
import { freshDisk } from '../storage/fresh-store'
import { afterSale, capture, SHOP, SHOP_KEY } from '../storage/samples'

const PAGE = 'https://fxg.jinritemai.com/ffa/maftersale/aftersale/list'
const ASK: CaseFactsAsk = { platform: 'douyin', shop: SHOP, tickets: [{ afterSaleId: '1', orderId: null }] }
const sender = (url = PAGE): chrome.runtime.MessageSender => ({
  id: fakeBrowser.runtime.id,
  url,
  frameId: 0,
  tab: { id: 7, windowId: 3 } as chrome.tabs.Tab,
})
const ask = (data: unknown = ASK, from = sender()) => getCaseFacts({ data, sender: from })
const inHours = (hours: number) => timeOf(Math.floor(Date.now() / 1000) * 1000 + hours * 3_600_000)

beforeEach(() => {
  fakeBrowser.reset()
  freshDisk()
  const quiet = vi.fn<() => Promise<void>>().mockResolvedValue(undefined)
  Object.assign(fakeBrowser.action, { setBadgeText: quiet, setBadgeBackgroundColor: quiet })
})
afterEach(closeStore)

describe('getCaseFacts', () => {
  it.each([
    ['another extension', { ...sender(), id: 'other' }],
    ['a page that is not ours', sender('https://example.com/')],
    ['the other console', sender('https://myseller.taobao.com/home.htm')],
    [
      'a page of the extension',
      { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/options.html') },
    ],
  ])('tells %s nothing', async (_, from) => {
    await expect(ask(ASK, from)).rejects.toThrow('wrong-sender')
  })

  it.each([
    ['no question', null],
    ['more than fifty tickets', { ...ASK, tickets: Array.from({ length: 51 }, () => ASK.tickets[0]) }],
    ['an id that is none', { ...ASK, tickets: [{ afterSaleId: 7, orderId: null }] }],
  ])('refuses %s', async (_, data) => {
    await expect(ask(data)).rejects.toThrow('bad-message')
  })

  it('tells nothing of a shop of which nothing was told', async () => {
    expect(await ask()).toEqual({
      policy: null,
      limits: { nearSeconds: 7200, staleSeconds: 900 },
      until: null,
      tickets: { 1: { record: null, chat: null, shop: null, weighed: null } },
    })
  })

  it('tells the terms of the page’s shop, and of no other', async () => {
    await capturePage({ data: capture({ afterSales: [afterSale({ afterSaleId: '1' })] }), sender: sender() })
    await policyItem.setValue({
      [SHOP_KEY]: { quota: { perOrderFen: 100 } },
      other: { quota: { perOrderFen: 1 } },
    })
    await shopFactsItem.setValue({ [SHOP_KEY]: { industry: null, shopType: null, sevenDay: true } })
    await refusalLimitsItem.setValue({ nearSeconds: 60, staleSeconds: 30 })
    expect(await ask()).toMatchObject({
      policy: { sevenDay: true, quota: { perOrderFen: 100 } },
      limits: { nearSeconds: 60, staleSeconds: 30 },
      tickets: { 1: { record: { reason: '质量问题' } } },
    })
    expect((await ask({ ...ASK, shop: null })).policy).toBeNull()
  })

  it('tells the quota with what was granted for a while, and when that ends', async () => {
    await capturePage({ data: capture(), sender: sender() })
    await policyItem.setValue({ [SHOP_KEY]: { quota: { perOrderFen: 100 } } })
    const until = inHours(1)
    const [grant] = [{ shopKey: SHOP_KEY, from: inHours(-1), until, quota: { perOrderFen: 900 } }]
    await quotaGrantsItem.setValue([grant as never])
    expect(await ask()).toMatchObject({ policy: { quota: { perOrderFen: 900 } }, until })
    await quotaGrantsItem.setValue([{ ...grant, until: inHours(-0.5) } as never])
    expect(await ask()).toMatchObject({ policy: { quota: { perOrderFen: 100 } }, until: null })
  })

  it('takes a setting that is no longer valid for none', async () => {
    await capturePage({ data: capture(), sender: sender() })
    await policyItem.setValue({ [SHOP_KEY]: { quota: { perOrderFen: 0.5 } } })
    await refusalLimitsItem.setValue({ nearSeconds: -1, staleSeconds: 30 })
    expect(await ask()).toMatchObject({ policy: null, limits: { nearSeconds: 7200, staleSeconds: 900 } })
  })
})
