// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { acceptReplies } from '../../../lib/overlay/accept-replies'
import type { SessionInside, SessionPart } from '../../../lib/overlay/session-part'
import type { RawConversation } from '../../../lib/reading/raw-reading'
import { NOTHING_READ } from '../../../lib/reading/read-page'
import type { Insertion, InsertionOutcome } from '../../../lib/schema/insertion'
import type { LintAsk } from '../../../lib/schema/lint-ask'

const chatWith = (buyerName: string): RawConversation => ({
  platform: 'douyin',
  shopName: '暖杯旗舰店',
  buyerName,
  pageKey: null,
  orderIds: Array.from({ length: 30 }, (_, at) => `69${at}`),
  messages: [],
})

let abort: AbortController
let open: string
let asks: LintAsk[]
let insert: (insertion: Insertion) => Promise<InsertionOutcome>
let part: SessionPart
/** What happens while the key of the open chat is worked out. */
let meanwhile: () => void

const box = (): HTMLTextAreaElement => document.querySelector('textarea')!
const insertion = (change: Partial<Insertion> = {}): Insertion => ({
  text: '您好，我来看一下',
  conversationKey: 'k(a)',
  replace: false,
  ...change,
})

beforeEach(() => {
  abort = new AbortController()
  open = 'a'
  asks = []
  meanwhile = () => undefined
  document.body.innerHTML = '<textarea></textarea>'
  let read = chatWith(open)
  const inside = {
    site: { platform: 'douyin' },
    memory: {
      last: () => ({ ...NOTHING_READ, shop: { shopId: '7', shopName: '暖杯旗舰店' }, conversation: read }),
    },
    maker: {
      chatKey: async ({ buyerName }: RawConversation) => {
        meanwhile()
        return `k(${buyerName})`
      },
      knownChatKey: ({ buyerName }: RawConversation) => `k(${buyerName})`,
    },
    settings: () => ({ locale: 'zh-CN', theme: 'system', muted: [], lintDrafts: true }),
    read: () => void (read = chatWith(open)),
    touch: () => undefined,
    signal: abort.signal,
  } as unknown as SessionInside
  part = acceptReplies({
    findReplyBox: (doc) => doc.querySelector('textarea'),
    onInsert: (take) => void (insert = take),
    lint: (ask) => {
      asks.push(ask)
      return Promise.resolve([])
    },
  })(inside)
  part.watch(document)
  part.refresh()
})

afterEach(() => {
  abort.abort()
  vi.useRealTimers()
})

describe('insertion', () => {
  it('puts the text into the box of the chat it was meant for', async () => {
    expect(await insert(insertion())).toBe('inserted')
    expect(box().value).toBe('您好，我来看一下')
  })

  it('notices a chat that opens while the page works out whose it was', async () => {
    meanwhile = () => void (open = 'b')
    expect(await insert(insertion())).toBe('buyer-changed')
    expect(box().value).toBe('')
  })

  it('leaves the answer to another frame, and says so when none has a box', async () => {
    vi.useFakeTimers()
    document.body.innerHTML = ''
    const said = insert(insertion())
    let settled = false
    void said.then(() => (settled = true))
    await vi.advanceTimersByTimeAsync(399)
    expect(settled).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    expect(await said).toBe('no-box')
  })
})

describe('the draft’s question', () => {
  it('tells the chat and what stands beside it, within what may be asked', async () => {
    vi.useFakeTimers()
    box().value = '好'.repeat(3000)
    expect(part.takesDraft?.({ target: box(), type: 'childList', attributeName: null })).toBe(true)
    await vi.advanceTimersByTimeAsync(200)
    const { text, orderIds, ...ask } = asks.at(-1)!
    expect([text.length, orderIds.length]).toEqual([2000, 20])
    expect(ask).toEqual({
      platform: 'douyin',
      shop: { shopId: '7', shopName: '暖杯旗舰店' },
      conversationKey: 'k(a)',
    })
  })
})
