import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { epochOf, timeOf } from '../../../../lib/domain/time'
import { answerEffect } from '../../../../lib/reply/clocks/answer-effect'
import {
  conversationClock,
  type ClockInput,
  type ClockMessage,
} from '../../../../lib/reply/clocks/conversation-clock'
import { isComplaint, replyTierOf } from '../../../../lib/reply/clocks/reply-tier'
import { USUAL_TERMS } from '../../../../lib/reply/clocks/usual-terms'
import { ReplyTermsSchema } from '../../../../lib/schema/reply-terms'
import type { Intent, TextReading } from '../../../../lib/schema/text-reading'
import type { Time } from '../../../../lib/schema/time'

const at = (clock: string): Time => `2026-11-23T${clock}+08:00`
const said = (from: ClockMessage['from'], time: Time | null, reading?: TextReading): ClockMessage => ({
  at: time,
  from,
  agentKey: null,
  reading,
})
const reading = (intent: Intent, anger = 0): TextReading => ({
  intents: [{ id: intent, p: 0.9 }],
  sentiment: { label: 'neutral', score: 0.5 },
  anger,
})
const clockOf = (messages: readonly ClockMessage[], over: Partial<ClockInput> = {}) =>
  conversationClock({
    platform: 'douyin',
    messages,
    now: at('10:02:00'),
    terms: USUAL_TERMS,
    tier: 'enquiry',
    ...over,
  })

describe('the clock of a chat', () => {
  it('runs from the first unanswered message of the buyer', () => {
    expect(clockOf([said('buyer', at('10:00:00')), said('buyer', at('10:01:00'))])).toEqual({
      askedAt: at('10:00:00'),
      waitedSeconds: 120,
      counts: true,
      why: 'in-hours',
      sessionStartedAt: at('10:00:00'),
      official: { limitSeconds: 600, dueAt: at('10:10:00') },
      tier: { id: 'enquiry', limitSeconds: 300, dueAt: at('10:05:00') },
      first: { limitSeconds: 30, dueAt: at('10:00:30') },
      golden: null,
    })
  })

  it('is none when a person has answered, or nobody asked', () => {
    expect(clockOf([said('buyer', at('10:00:00')), said('agent', at('10:00:20'))])).toBeNull()
    expect(clockOf([said('agent', at('10:00:20'))])).toBeNull()
    expect(clockOf([])).toBeNull()
  })

  it('what was said after now is not known yet', () => {
    const messages = [said('buyer', at('10:00:00')), said('agent', at('10:03:00'))]
    expect(clockOf(messages)?.askedAt).toBe(at('10:00:00'))
  })

  it('owes no first answer once an agent spoke in the session', () => {
    const messages = [
      said('buyer', at('09:50:00')),
      said('agent', at('09:51:00')),
      said('buyer', at('10:00:00')),
    ]
    expect(clockOf(messages)?.first).toBeNull()
    const anew = [said('buyer', at('08:10:00')), said('agent', at('08:11:00')), said('buyer', at('10:00:00'))]
    expect(clockOf(anew)?.first).toEqual({ limitSeconds: 30, dueAt: at('10:00:30') })
  })

  it('抖店 goes by when the session began, 千牛 by when it was asked', () => {
    const early = [
      said('buyer', at('07:59:59')),
      said('agent', at('08:00:30')),
      said('buyer', at('08:10:00')),
    ]
    const now = at('08:11:00')
    expect(clockOf(early, { now })).toMatchObject({
      counts: false,
      why: 'session-outside-hours',
      official: null,
    })
    expect(clockOf(early, { now, platform: 'qianniu' })).toMatchObject({
      counts: true,
      official: { limitSeconds: 180, dueAt: at('08:13:00') },
    })
    const late = [said('buyer', at('22:59:59')), said('agent', at('23:00:10')), said('buyer', at('23:05:00'))]
    expect(clockOf(late, { now: at('23:06:00') })).toMatchObject({ counts: true })
    expect(clockOf(late, { now: at('23:06:00'), platform: 'qianniu' })).toMatchObject({
      counts: false,
      why: 'asked-outside-hours',
    })
    expect(clockOf([said('buyer', at('08:00:00'))])?.counts).toBe(true)
    expect(clockOf([said('buyer', at('23:00:00'))], { now: at('23:01:00') })?.counts).toBe(false)
  })

  it('an unknown time stays unknown', () => {
    expect(clockOf([said('buyer', null)])).toMatchObject({
      askedAt: null,
      waitedSeconds: null,
      counts: null,
      why: 'time-unknown',
      official: { limitSeconds: 600, dueAt: null },
      tier: { dueAt: null },
    })
  })

  it('a robot’s answer is none of a person’s, and the platform counts nothing until the buyer asks on', () => {
    const messages = [said('buyer', at('10:00:00')), said('robot', at('10:00:02'))]
    expect(clockOf(messages)).toMatchObject({ counts: false, why: 'robot-answered', official: null })
    expect(clockOf([...messages, said('buyer', at('10:01:00'))])).toMatchObject({
      askedAt: at('10:01:00'),
      counts: true,
    })
  })

  it('the golden minutes run from the first complaint of the session', () => {
    const messages = [
      said('buyer', at('09:50:00'), reading('complaint')),
      said('agent', at('09:50:30')),
      said('buyer', at('10:00:00'), reading('refund_return', 0.9)),
    ]
    expect(clockOf(messages)?.golden).toEqual({ limitSeconds: 900, dueAt: at('10:05:00') })
  })

  it('waited seconds and due times agree at any moment', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3600 }),
        fc.constantFrom('douyin', 'qianniu'),
        (waited, platform) => {
          const now = timeOf(epochOf(at('10:00:00')) + waited * 1000)
          const clock = clockOf([said('buyer', at('10:00:00'))], { now, platform: platform as 'douyin' })
          expect(clock?.waitedSeconds).toBe(waited)
          const left = (epochOf(clock?.official?.dueAt ?? '') - epochOf(now)) / 1000
          expect(left + waited).toBe(clock?.official?.limitSeconds)
        },
      ),
    )
  })
})

describe('the tier of a question', () => {
  it.each([
    [null, null, 'enquiry'],
    [null, 'awaiting-merchant', 'afterSale'],
    [null, 'closed', 'enquiry'],
    [reading('product'), null, 'enquiry'],
    [reading('quality'), null, 'afterSale'],
    [reading('product', 0.5), null, 'complaint'],
    [reading('complaint'), 'closed', 'complaint'],
    [reading('product'), 'in-arbitration', 'complaint'],
  ] as const)('%o beside a ticket %s is %s', (read, status, tier) => {
    expect(replyTierOf(read, status)).toBe(tier)
  })

  it('what was not read is no complaint, and not none either', () => {
    expect(isComplaint(null)).toBeNull()
  })

  it('the usual terms are valid', () => {
    expect(ReplyTermsSchema.parse(USUAL_TERMS)).toEqual(USUAL_TERMS)
  })
})

describe('what answering now does', () => {
  const clock = clockOf([said('buyer', at('10:00:00'))])!
  const effect = (waited: number, platform: 'douyin' | 'qianniu', seen = { num: 900, den: 9 }) =>
    answerEffect({ platform, clock, seen, now: timeOf(epochOf(at('10:00:00')) + waited * 1000) })

  it('抖店: adds the wait so far, or ten minutes when never answered', () => {
    expect(effect(20, 'douyin')).toEqual({
      metric: 'imResponseSeconds',
      rounds: 9,
      before: 100,
      answered: 92,
      unanswered: 150,
      adds: 20,
    })
  })

  it('千牛: keeps the question within three minutes, and loses it after', () => {
    const seen = { num: 9, den: 10 }
    expect(effect(180, 'qianniu', seen)).toMatchObject({
      before: 0.9,
      answered: 10 / 11,
      unanswered: 9 / 11,
      adds: 1,
    })
    expect(effect(181, 'qianniu', seen)).toMatchObject({ answered: 9 / 11, adds: 0 })
  })

  it('with nothing counted yet there is no figure before', () => {
    expect(effect(20, 'douyin', { num: 0, den: 0 })).toMatchObject({ rounds: 0, before: null, answered: 20 })
  })

  it('is unknown where the platform does not count', () => {
    const seen = { num: 0, den: 0 }
    const now = at('10:02:00')
    const off = clockOf([said('buyer', null)])!
    expect(answerEffect({ platform: 'douyin', clock: off, seen, now })).toBeNull()
    expect(answerEffect({ platform: 'douyin', clock: { ...clock, counts: false }, seen, now })).toBeNull()
  })
})
