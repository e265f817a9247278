// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { useEffect } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { ReplyDesk } from '../../../../lib/state/reply/reply-desk'
import { useReplyDesk, type ReplyPage } from '../../../../lib/state/reply/use-reply-desk'
import { ready, valueOf, type Loadable } from '../../../../lib/state/room'
import { closeStore, openStore, storeOf } from '../../../../lib/storage/open-store'
import { policyItem } from '../../../../lib/storage/settings'
import { replyRooms } from '../../../gallery/reply-rooms'
import { chat, ticket } from '../../../gallery/rooms'

const NOW = Date.parse('2026-11-23T11:30:00+08:00')
const AT = '2026-11-23T11:29:00+08:00'
const conversation = valueOf(replyRooms['reply']!.room.conversation)!
const PAGE: ReplyPage = { view: chat, ticket: ready(ticket), conversation: ready(conversation) }
let root: Root
let seen: Loadable<ReplyDesk>

function Probe({ page }: { page: ReplyPage }) {
  const desk = useReplyDesk(page, NOW)
  useEffect(() => {
    seen = desk
  }, [desk])
  return null
}

const show = (page: ReplyPage) => root.render(<Probe page={page} />)
const desk = () => valueOf(seen)
const places = () => desk()?.replies.map(({ scriptId }) => scriptId)
const settled = () => vi.waitFor(() => expect(desk()).toBeDefined(), 4000)

beforeEach(async () => {
  fakeBrowser.reset()
  seen = { status: 'loading' }
  const db = await openStore()
  await db.shops.put({
    shopKey: 'douyin:1001',
    platform: 'douyin',
    shopId: '1001',
    shopName: '暖杯旗舰店',
    firstReadAt: AT,
    readAt: AT,
  })
  await policyItem.setValue({ 'douyin:1001': { compensationQuota: { perOrderFen: 800 } } })
  root = createRoot(document.createElement('div'))
})
afterEach(async () => {
  root.unmount()
  await storeOf().delete()
  closeStore()
})

describe('useReplyDesk', () => {
  it('waits for the chat, then has nine replies and the shop’s own quota', async () => {
    show({ ...PAGE, conversation: { status: 'loading' } })
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(seen.status).toBe('loading')
    show(PAGE)
    await settled()
    expect(desk()).toMatchObject({
      chat: 'read',
      goodwillFen: 800,
      asked: { messageId: 'm4', byAgent: false },
    })
    expect(places()).toHaveLength(9)
  })

  it('takes the agent’s kept word on a message, as soon as it is there', async () => {
    show(PAGE)
    await settled()
    const label = { platform: 'douyin', conversationKey: 'chat-a', messageId: 'm4', at: AT } as const
    await storeOf().textLabels.put({
      ...label,
      text: '怎么办',
      prev: null,
      intent: 'damage',
      shown: 'quality',
    })
    await vi.waitFor(() =>
      expect(desk()?.asked).toMatchObject({ byAgent: true, intents: [{ id: 'damage', p: 1 }] }),
    )
  })

  it('keeps the replies to one question in their places, whatever becomes known of their uses', async () => {
    // Which of the less known are tried is the panel's luck; this script has to stay among the nine.
    vi.spyOn(Math, 'random').mockReturnValue(0.5)
    show(PAGE)
    await settled()
    const before = places()
    const last = before?.at(-1)
    await storeOf().scriptUses.bulkPut(
      Array.from({ length: 40 }, (_, at) => ({
        useId: `use-${at}-long`,
        scriptId: last!,
        version: 1,
        at: AT,
        how: 'inserted' as const,
        edited: null,
        platform: 'douyin' as const,
        conversationKey: 'chat-b',
        afterSaleId: null,
        intent: null,
        outcome: 'settled' as const,
      })),
    )
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(places()).toEqual(before)
    const next = { ...conversation.messages.at(-1)!, id: 'm5', text: '怎么办呀' }
    show({ ...PAGE, conversation: ready({ ...conversation, messages: [...conversation.messages, next] }) })
    await vi.waitFor(() =>
      expect(desk()?.replies.find(({ scriptId }) => scriptId === last)?.standing).toMatchObject({ used: 40 }),
    )
  })

  it('never shows one chat’s answer beside the next', async () => {
    show(PAGE)
    await settled()
    show({ ...PAGE, view: { ...chat, conversationKey: 'chat-b' }, conversation: { status: 'loading' } })
    await vi.waitFor(() => expect(seen.status).toBe('loading'))
    show({ ...PAGE, view: { ...chat, conversationKey: 'chat-b' }, conversation: ready(null) })
    await vi.waitFor(() => expect(desk()).toMatchObject({ chat: 'unread', asked: null }))
  })
})
