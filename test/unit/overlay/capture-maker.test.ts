import { describe, expect, it } from 'vitest'
import { CaptureMaker } from '../../../lib/overlay/capture-maker'
import type { RawConversation, RawReading } from '../../../lib/reading/raw-reading'
import { NOTHING_READ } from '../../../lib/reading/read-page'
import { CaptureSchema, type Capture } from '../../../lib/schema/capture'
import { afterSale, NOW } from '../refusal/cases'

const chat: RawConversation = {
  platform: 'douyin',
  shopName: '暖杯旗舰店',
  buyerName: '晴天娃娃',
  pageKey: null,
  orderIds: [],
  messages: [{ id: 'm1', at: null, from: 'agent', kind: 'text', text: '在的', agentName: '小王' }],
}

function records(count: number): RawReading['afterSales'] {
  const { buyerKey: _, ...record } = afterSale()
  return Array.from({ length: count }, (_unused, at) => ({
    ...record,
    afterSaleId: String(1000 + at),
    buyerName: '晴天娃娃',
    deadlinePrecisionSeconds: 60,
    origins: {},
  }))
}

function maker() {
  const captures: Capture[] = []
  let count = 0
  const made = new CaptureMaker({
    newId: () => `capture-${(count += 1)}`,
    store: (capture) => captures.push(capture),
    onChatKey: () => undefined,
  })
  return { made, captures }
}

const hash = (name: string): Promise<string> => Promise.resolve(`h(${name.length})`)
const reading = (change: Partial<RawReading>): RawReading => ({
  ...NOTHING_READ,
  page: 'douyin/chat',
  ...change,
})
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5))

describe('CaptureMaker', () => {
  it('hands on nothing before there is a key for names', async () => {
    const { made, captures } = maker()
    made.take(reading({ afterSales: records(1) }), NOW)
    await settled()
    expect(captures).toEqual([])
  })

  it('lets no name out', async () => {
    const { made, captures } = maker()
    made.useHash(hash)
    made.take(reading({ afterSales: records(1), conversation: chat }), NOW)
    await settled()
    expect(captures).toHaveLength(1)
    expect(CaptureSchema.safeParse(captures[0]).success).toBe(true)
    expect(JSON.stringify(captures)).not.toMatch(/晴天娃娃|小王/)
    expect(captures[0]?.deadlinePrecision).toEqual({ '1000': 60 })
  })

  it('knows the conversation’s key once it was made', async () => {
    const { made } = maker()
    made.useHash(hash)
    expect(made.knownChatKey(chat)).toBeNull()
    const key = await made.chatKey(chat)
    expect(key).toBe('h(4)')
    expect(made.knownChatKey({ ...chat, messages: [] })).toBe(key)
    expect(made.knownChatKey({ ...chat, buyerName: '别人' })).toBeNull()
  })

  it('splits a long page and keeps its order', async () => {
    const { made, captures } = maker()
    made.useHash(hash)
    made.take(reading({ afterSales: records(450), conversation: chat }), NOW)
    await settled()
    expect(captures.map((capture) => capture.afterSales.length)).toEqual([200, 200, 50])
    expect(captures.map((capture) => capture.conversation !== null)).toEqual([true, false, false])
    const all = captures.flatMap((capture) => capture.afterSales.map((record) => record.afterSaleId))
    expect(all).toEqual(records(450).map((record) => record.afterSaleId))
  })
})
