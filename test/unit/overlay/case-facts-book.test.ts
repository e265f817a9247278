import { beforeEach, describe, expect, it } from 'vitest'
import { CaseFactsBook } from '../../../lib/overlay/case-facts-book'
import { USUAL_LIMITS } from '../../../lib/refusal/refusal-case'
import type { CaseFacts, CaseFactsAsk, TicketFacts } from '../../../lib/schema/case-facts'

const SHOP = { shopId: null, shopName: '暖杯旗舰店' }
const WEIGHED: NonNullable<TicketFacts['weighed']> = {
  cheapest: { action: 'agree', savedFen: 1 },
  alternatives: [],
  escalation: null,
  platformHelp: null,
  silent: false,
}
const FACTS: TicketFacts = { record: null, chat: null, shop: null, weighed: null }

interface Asked {
  ask: CaseFactsAsk
  answer: (facts?: Partial<CaseFacts>) => Promise<void>
  fail: () => Promise<void>
}
let asked: Asked[]
let news: number
let now: number
let later: { time: string; run: () => void }[]
let book: CaseFactsBook

const settled = () => new Promise<void>((resolve) => setTimeout(resolve, 0))
const tickets = (...ids: string[]) => ids.map((afterSaleId) => ({ afterSaleId, orderId: null }))
const idsOf = ({ ask }: Asked) => ask.tickets.map(({ afterSaleId }) => afterSaleId)

beforeEach(() => {
  asked = []
  news = 0
  now = 0
  later = []
  book = new CaseFactsBook({
    platform: 'douyin',
    ask: (ask) =>
      new Promise((resolve, reject) => {
        asked.push({
          ask,
          answer: (facts) => {
            const known = Object.fromEntries(ask.tickets.map(({ afterSaleId }) => [afterSaleId, FACTS]))
            resolve({ policy: null, limits: USUAL_LIMITS, until: null, tickets: known, ...facts })
            return settled()
          },
          fail: () => (reject(new Error('no answer')), settled()),
        })
      }),
    onNews: () => (news += 1),
    clock: () => now,
    at: (time, run) => later.push({ time, run }),
  })
})

describe('CaseFactsBook', () => {
  it('knows nothing until it is told, and asks for each ticket once', async () => {
    book.want(tickets('1', '2'), SHOP)
    expect(book.of('1')).toBeNull()
    book.want(tickets('1', '2', '3'), SHOP)
    expect(asked.map(idsOf)).toEqual([['1', '2'], ['3']])
    await asked[0]!.answer()
    expect(book.of('1')).toEqual(FACTS)
    expect(book.of('3')).toBeNull()
    expect(news).toBe(1)
  })

  it('asks for fifty at once at most', () => {
    book.want(tickets(...Array.from({ length: 120 }, (_, index) => String(index))), SHOP)
    expect(asked.map(({ ask }) => ask.tickets.length)).toEqual([50, 50, 20])
  })

  it('asks again once the order is known', () => {
    book.want(tickets('1'), SHOP)
    book.want([{ afterSaleId: '1', orderId: '69' }], SHOP)
    book.want([{ afterSaleId: '1', orderId: '69' }], SHOP)
    expect(asked.map(({ ask }) => ask.tickets)).toEqual([tickets('1'), [{ afterSaleId: '1', orderId: '69' }]])
  })

  it('drops an answer about another shop', async () => {
    book.want(tickets('1'), null)
    book.want(tickets('1'), SHOP)
    await asked[0]!.answer({ policy: { sevenDay: true } })
    expect(book.terms.policy).toBeNull()
    await asked[1]!.answer({ policy: { sevenDay: false } })
    expect(book.terms.policy).toEqual({ sevenDay: false })
  })

  it('keeps what it knows while it asks again, and says only what is new', async () => {
    book.want(tickets('1'), SHOP)
    await asked[0]!.answer()
    book.askAgain()
    expect(book.of('1')).toEqual(FACTS)
    await asked[1]!.answer()
    expect(news).toBe(1)
    book.askAgain()
    await asked[2]!.answer({ tickets: { 1: { ...FACTS, weighed: WEIGHED } } })
    expect(news).toBe(2)
  })

  it('asks again after a failure, but not at once', async () => {
    book.want(tickets('1'), SHOP)
    await asked[0]!.fail()
    book.want(tickets('1'), SHOP)
    expect(asked).toHaveLength(1)
    now = 3_001
    book.want(tickets('1'), SHOP)
    expect(asked).toHaveLength(2)
  })

  it('asks again when the terms change by themselves', async () => {
    const until = '2026-11-23T18:00:00+08:00'
    book.want(tickets('1'), SHOP)
    await asked[0]!.answer({ until })
    expect(later.map(({ time }) => time)).toEqual([until])
    later[0]!.run()
    expect(asked).toHaveLength(2)
  })

  it('forgets the first ones beyond five hundred', async () => {
    book.want(tickets(...Array.from({ length: 520 }, (_, index) => String(index))), SHOP)
    for (const one of asked) await one.answer()
    expect([book.of('0'), book.of('19'), book.of('20')]).toEqual([null, null, FACTS])
  })
})
