import { describe, expect, it } from 'vitest'
import { deskOf } from '../../../../lib/state/desk/desk-of'
import { question } from '../../../gallery/desk-rooms'

const { terms, records, ticket } = question

describe('the desk', () => {
  it('judges with the shop’s costs, counters, policy and outcomes', () => {
    const { judgement, help, checklist } = deskOf(question)
    expect(judgement.level).toBe('danger')
    expect(judgement.findings.map(({ rule }) => rule)).toContain('d6-quality-claim')
    expect(judgement.escalation).toMatchObject({ origin: 'history', n: 41 })
    expect(judgement.alternatives.every(({ costFen }) => costFen !== null)).toBe(true)
    expect(help).toEqual({ numerator: 3, denominator: 460 })
    // A buyer who weighs three times.
    expect(judgement.score.platformHelpRate.ifEscalated).toBeCloseTo(6 / 460)
    expect(checklist.needed).toBe(2)
  })

  it('leaves the shop’s own outcomes out while the silent week runs', () => {
    const silent = deskOf({ ...question, terms: { ...terms, silentUntil: '2026-11-29T10:00:00+08:00' } })
    expect(silent.judgement.escalation).toMatchObject({ origin: 'prior', n: 0 })
    expect(silent.silentUntil).toBe('2026-11-29T10:00:00+08:00')
  })

  it('knows the ladder only from a figure of the whole week', () => {
    expect(deskOf(question)).toMatchObject({ weekEntered: false })
    expect(deskOf(question).judgement.penalty.unjustifiedRefusal.level).toBeNull()
    const entered = {
      from: '2026-11-23',
      unjustified: 4,
      violations: 0,
      tickets: null,
      late: null,
      mockery: null,
    }
    const rate = { ...records.sheet!.metrics[0]!, id: 'refusalRate' as const, value: 0.06, peer: 0.01 }
    const sheet = { ...records.sheet!, metrics: [...records.sheet!.metrics, rate] }
    const known = deskOf({ ...question, records: { ...records, sheet }, terms: { ...terms, entered } })
    expect(known).toMatchObject({ weekEntered: true, refusalRate: { own: 0.06, peer: 0.01 } })
    expect(known.judgement.penalty.unjustifiedRefusal).toEqual({ level: 0, levelIfOneMore: 1 })
  })

  it('hands on what is above the tier or the quota', () => {
    const { handoff } = deskOf(question)
    expect(handoff).toMatchObject({ needed: true, to: 'senior', role: 'agent' })
    expect(handoff.reasons.map(({ code }) => code)).toEqual(['refusals', 'over-order-quota'])
    expect(deskOf({ ...question, terms: { ...terms, role: 'manager' } }).handoff.needed).toBe(false)
  })

  it('tells the past of the order and of the buyer apart, and leaves out the ticket itself', () => {
    const { past } = deskOf(question)
    expect(past.order.map(({ tail }) => tail)).toEqual(['0055'])
    expect(past.buyer).toMatchObject([{ tail: '0099', refusals: 1, outcome: 'judged-buyer' }])
    expect(deskOf({ ...question, records: { ...records, sameBuyer: null } }).past.buyer).toBeNull()
  })

  it('says what the same ticket does under every pack of its platform', () => {
    const { packs } = deskOf(question)
    expect(packs.map(({ id, deduction }) => [id, deduction])).toEqual([
      ['douyin-2025-03-15', 0],
      ['douyin-2025-11-19', 3],
      ['douyin-2026-05-07', 3],
      ['douyin-2026-07-14', 0],
      ['douyin-2026-09-08', 0],
    ])
    expect(packs.filter(({ inForce }) => inForce)).toHaveLength(1)
  })

  it('takes no chat of another buyer', () => {
    const other = { ...records.conversation!, buyerKey: 'buyer-b' }
    const desk = deskOf({ ...question, ticket, records: { ...records, conversation: other } })
    expect(desk).toMatchObject({ chatRead: false, excerpt: [] })
  })
})
