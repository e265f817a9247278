import { describe, expect, it } from 'vitest'
import { epochOf, timeOf } from '../../../lib/domain/time'
import { judge } from '../../../lib/refusal/judge'
import { CiteSchema } from '../../../lib/schema/finding'
import { JudgeInputSchema, JudgementSchema, type JudgeInput } from '../../../lib/schema/judgement'
import { generateShop, type Platform, type ReplicaShop, type ReplicaTicket } from '../../replica/shop'
import { form } from './cases'
import { SURE } from './judge-input'

const NOW = '2026-11-23T10:00:00+08:00'
const TICKETS = 1000

/** Forms from untouched to filled, by the ticket's own reasons. */
function formOf({ truth, rejectOptions }: ReplicaTicket, index: number): JudgeInput['form'] {
  if (index % 5 === 0) return null
  const options = rejectOptions.map(({ reason }) => reason)
  const selected = index % 5 === 1 ? null : (options[index % Math.max(1, options.length)] ?? null)
  const note = ['', '已联系买家，见附件', '字'.repeat(260)][index % 3] ?? ''
  return form({ afterSaleId: truth.afterSaleId, options, selected, note, proofs: index % 3 })
}

function inputOf(shop: ReplicaShop, ticket: ReplicaTicket, index: number): JudgeInput {
  const chat = shop.chats.find(({ orderIds }) => orderIds.includes(ticket.truth.orderId))
  const now = index % 2 === 0 ? NOW : timeOf(epochOf(ticket.truth.appliedAt) + 3_600_000)
  return JudgeInputSchema.parse({
    now,
    afterSale: { ...ticket.truth, readAt: now },
    form: formOf(ticket, index),
    conversation: chat && {
      platform: shop.platform,
      shopName: shop.shopName,
      conversationKey: chat.conversationKey,
      buyerKey: null,
      orderIds: chat.orderIds,
      messages: chat.messages.map(({ id, at, from, kind, text }) => ({
        id,
        at,
        from,
        kind: kind === 'file' ? 'card' : kind,
        text,
        agentKey: null,
      })),
    },
    policy: { sevenDay: [true, false, null][index % 3], compensationQuota: { perOrderFen: 2000 } },
    costs: [SURE, null, { marginRate: 0.35 }][index % 3],
    history: index % 4 === 0 ? { escalated: { count: index % 9, total: 40 } } : null,
  })
}

/** Every number anywhere in a value. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : []
}

describe.each<Platform>(['douyin', 'qianniu'])('the tickets of a made shop of %s', (platform) => {
  const shop = generateShop({ platform, seed: 7, now: NOW, tickets: TICKETS })
  const judged = shop.tickets.map((ticket, index) => judge(inputOf(shop, ticket, index)))

  it('are as many as was asked for, of every level', () => {
    expect(judged).toHaveLength(TICKETS)
    const levels = new Set(judged.map(({ level }) => level))
    expect(levels.has('danger') && levels.has('caution')).toBe(true)
    expect(levels.has('blocked')).toBe(platform === 'qianniu')
  })

  it('are judged in whole, in the shape of the schema', () => {
    for (const one of judged) {
      expect(JudgementSchema.safeParse(one).error?.issues ?? []).toEqual([])
      expect(JSON.parse(JSON.stringify(one))).toEqual(one)
    }
  })

  it('have no number that is none', () => {
    const strange = judged.flatMap(numbersIn).filter((number) => !Number.isFinite(number))
    expect(strange).toEqual([])
  })

  it('have a clause with a source and a day, or its absence, behind every finding', () => {
    const cites = judged.flatMap(({ findings }) => findings.map(({ cite }) => cite))
    expect(cites.length).toBeGreaterThan(TICKETS)
    for (const cite of cites) {
      expect(CiteSchema.safeParse(cite).success).toBe(true)
      expect(cite.clause.length).toBeGreaterThan(1)
      expect(cite.source.length).toBeGreaterThan(1)
      expect(cite.effective ?? '2000-01-01').toMatch(/^\d{4}-\d{2}-\d{2}$/)
    }
  })

  it('are judged alike twice', () => {
    const again = shop.tickets.slice(0, 100).map((ticket, index) => judge(inputOf(shop, ticket, index)))
    expect(again).toEqual(judged.slice(0, 100))
  })
})
