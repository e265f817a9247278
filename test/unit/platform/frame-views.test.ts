import { describe, expect, it } from 'vitest'
import { viewOfTab, withReport, type FrameView } from '../../../lib/platform/frame-views'
import type { TabView } from '../../../lib/schema/tab-view'

function view(over: Partial<TabView> = {}): TabView {
  return {
    platform: 'qianniu',
    page: null,
    shop: null,
    afterSaleId: null,
    orderIds: [],
    conversationKey: null,
    form: null,
    verdict: null,
    refusable: null,
    replyBox: false,
    health: { read: 0, expected: 0 },
    unread: [],
    readAt: '2026-11-23T09:00:00+08:00',
    ...over,
  }
}
const at = (seconds: string) => `2026-11-23T09:00:${seconds}+08:00`
const frame = (over: Partial<TabView>, place = 'https://myseller.taobao.com/home.htm/list'): FrameView => ({
  view: view(over),
  place,
})
const shop = { shopId: null, shopName: '晴天旗舰店' }
const list = { page: 'qianniu/refund-list', health: { read: 40, expected: 40 } } as const

describe('the view of a tab', () => {
  it('is that of the frame which reads records, with the shop of the shell around it', () => {
    const frames = { '0': frame({ shop, readAt: at('09') }), '7': frame({ ...list, replyBox: true }) }
    expect(viewOfTab(frames)).toEqual(view({ ...list, shop, replyBox: true }))
  })

  it('is that of the frame where a reject control is in play', () => {
    const verdict: TabView['verdict'] = { level: 'caution', findings: [], stage: 'before-form' }
    const frames = { '0': frame({ ...list, readAt: at('09') }), '7': frame({ ...list, verdict }) }
    expect(viewOfTab(frames)?.verdict).toEqual(verdict)
  })

  it('is the newest of equals', () => {
    const frames = {
      '0': frame({ ...list, afterSaleId: '1' }),
      '7': frame({ ...list, afterSaleId: '2', readAt: at('09') }),
    }
    expect(viewOfTab(frames)?.afterSaleId).toBe('2')
  })

  it('takes no shop from a shell of the other platform', () => {
    const frames = { '0': frame({ platform: 'douyin', shop }), '7': frame(list) }
    expect(viewOfTab(frames)?.shop).toBeNull()
  })

  it('is nothing while nothing was reported', () => {
    expect(viewOfTab({})).toBeNull()
  })
})

describe('a report', () => {
  const before = { '0': frame({}), '7': frame({ ...list, afterSaleId: 'old' }) }

  it('replaces what its own frame said before', () => {
    const after = withReport(before, 7, frame({ ...list, afterSaleId: 'new' }))
    expect(viewOfTab(after)?.afterSaleId).toBe('new')
    expect(Object.keys(after)).toEqual(['0', '7'])
  })

  it('of another route drops the frames of the old one, but not those just come', () => {
    const moved = frame(
      { page: 'qianniu/refund-detail', readAt: at('30') },
      'https://myseller.taobao.com/detail',
    )
    expect(Object.keys(withReport(before, 0, moved))).toEqual(['0'])
    const withNew = withReport(before, 9, frame({ ...list, readAt: at('29') }))
    expect(Object.keys(withReport(withNew, 0, moved))).toEqual(['0', '9'])
  })

  it('of the same route keeps the other frames, however old', () => {
    expect(Object.keys(withReport(before, 0, frame({ readAt: at('59') })))).toEqual(['0', '7'])
  })
})
