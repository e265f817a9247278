// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { useEffect } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { TabState } from '../../../../lib/state/room'
import { chooseShop } from '../../../../lib/state/panel-room'
import type { ShopRoomState } from '../../../../lib/state/shop/shop-room'
import { useShopRoom } from '../../../../lib/state/shop/use-shop-room'
import { closeStore, openStore, storeOf } from '../../../../lib/storage/open-store'
import { packEditsItem } from '../../../../lib/storage/settings'
import { DOUYIN_SHEETS } from '../../../gallery/shop-douyin'
import { ticket } from '../../../gallery/rooms'
import { QIANNIU_SHEETS } from '../../../gallery/shop-qianniu'

const NOW = Date.parse('2026-11-23T11:30:00+08:00')
const DAY = '2026-11-23'
let root: Root
let room: ShopRoomState | undefined

function Probe({ tab }: { tab: TabState }) {
  const seen = useShopRoom(tab, NOW)
  useEffect(() => {
    room = seen
  }, [seen])
  return null
}

const ELSEWHERE: TabState = { status: 'elsewhere' }
const follow = (tab: TabState) => root.render(<Probe tab={tab} />)
const onShop = (shopName: string): TabState => ({
  status: 'view',
  tabId: 1,
  view: {
    platform: 'douyin',
    page: 'douyin/experience-score',
    shop: { shopId: null, shopName },
    afterSaleId: null,
    orderIds: [],
    conversationKey: null,
    form: null,
    verdict: null,
    refusable: null,
    replyBox: false,
    health: { read: 0, expected: 0 },
    unread: [],
    readAt: '2026-11-23T11:29:00+08:00',
  },
})

async function fill(): Promise<void> {
  const db = await openStore()
  const seen = { firstReadAt: '2026-11-01T11:00:00+08:00', readAt: '2026-11-23T11:29:00+08:00' }
  await db.shops.bulkPut([
    { shopKey: 'douyin:1001', platform: 'douyin', shopId: '1001', shopName: '暖杯旗舰店', ...seen },
    { shopKey: 'qianniu:2001', platform: 'qianniu', shopId: '2001', shopName: '栖木家居', ...seen },
  ])
  for (const [shopKey, sheets] of [
    ['douyin:1001', DOUYIN_SHEETS],
    ['qianniu:2001', QIANNIU_SHEETS],
  ] as const) {
    await db.scoreSheets.bulkPut(
      sheets.map((sheet) => ({
        ...sheet,
        shopKey,
        day: (sheet.updatedAt ?? sheet.readAt).slice(0, 10),
        dated: true,
      })),
    )
  }
}

const outlookNow = () => (room?.outlook.status === 'ready' ? room.outlook.value : null)

beforeEach(() => {
  fakeBrowser.reset()
  chooseShop(null)
  room = undefined
  const place = document.createElement('div')
  document.body.replaceChildren(place)
  root = createRoot(place)
})
afterEach(async () => {
  root.unmount()
  await storeOf().delete()
  closeStore()
})

describe('useShopRoom', () => {
  it('follows the shop of the tab in front, and computes its outlook', async () => {
    await fill()
    follow(onShop('暖杯旗舰店'))
    await vi.waitFor(() => expect(outlookNow()?.projection.total.value).toBe(82), 5_000)
    expect(room).toMatchObject({ shopKey: 'douyin:1001', tabShopKey: 'douyin:1001' })
    expect(room?.sheets).toMatchObject({ status: 'ready' })
  })

  it('answers what a few more would do, and keeps its function while the records stay', async () => {
    await fill()
    follow(onShop('暖杯旗舰店'))
    await vi.waitFor(() => expect(room?.askWhatIf).toBeTypeOf('function'), 5_000)
    const ask = room?.askWhatIf
    const { answer } = (await ask?.({ metric: 'platformHelpRate', kind: 'more', n: 2 })) ?? {}
    expect(answer).toMatchObject({ why: null, from: { k: 3, n: 460 } })
    await vi.waitFor(() => expect(outlookNow()).not.toBeNull(), 5_000)
    expect(room?.askWhatIf).toBe(ask)
    chooseShop('qianniu:2001')
    await vi.waitFor(() => expect(room?.shopKey).toBe('qianniu:2001'))
    expect(room?.askWhatIf).not.toBe(ask)
  })

  it('shows the chosen shop instead, and never the other one’s outlook with it', async () => {
    await fill()
    follow(onShop('暖杯旗舰店'))
    await vi.waitFor(() => expect(outlookNow()?.projection.total.value).toBe(82), 5_000)
    chooseShop('qianniu:2001')
    await vi.waitFor(() => {
      if (room?.shopKey === 'qianniu:2001') expect(outlookNow()?.projection.total.value ?? 4.66).toBe(4.66)
      expect(outlookNow()?.projection.total.value).toBe(4.66)
    }, 5_000)
    expect(room).toMatchObject({ shopKey: 'qianniu:2001', tabShopKey: 'douyin:1001' })
  })

  it('asks which shop where several are known and the page is of none', async () => {
    await fill()
    follow(ELSEWHERE)
    await vi.waitFor(() => expect(room?.shops.status).toBe('ready'))
    await vi.waitFor(() => expect(room?.sheets).toEqual({ status: 'ready', value: [] }))
    expect(room?.shopKey).toBeNull()
  })

  it('computes again with the person’s own weight', async () => {
    await fill()
    chooseShop('qianniu:2001')
    follow(ELSEWHERE)
    const goods = () => outlookNow()?.weights.find(({ of }) => of === 'goods')
    await vi.waitFor(() => expect(goods()).toMatchObject({ weight: 0.25, origin: 'page' }), 5_000)
    await packEditsItem.setValue({ 'qianniu-2026-03-16:weight.goods': 0.3 })
    await vi.waitFor(() => expect(goods()).toMatchObject({ weight: 0.3, origin: 'edit' }), 5_000)
  })

  it('names the product behind a warning as its tickets do', async () => {
    await fill()
    const db = await openStore()
    const days = Array.from({ length: 10 }, (_, index) => ({
      shopKey: 'douyin:1001',
      day: `2026-11-${13 + index}`,
      counts: { applied: 20, refused: 1, 'refused/product/2': 1 },
    }))
    const today = { applied: 30, refused: 15, 'refused/product/1': 14, 'refused/product/2': 1 }
    await db.dailyCounts.bulkPut([...days, { shopKey: 'douyin:1001', day: DAY, counts: today }])
    await db.afterSales.put({ ...ticket, shopKey: 'douyin:1001' } as never)
    follow(onShop('暖杯旗舰店'))
    await vi.waitFor(() => expect(outlookNow()?.warnings[0]?.driverName).toBe('暖杯保温杯 500ml'), 5_000)
    expect(outlookNow()?.warnings[0]).toMatchObject({ cause: 'refusals', count: 15 })
  })
})
