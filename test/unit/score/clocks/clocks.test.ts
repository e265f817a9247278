import { describe, expect, it } from 'vitest'
import { refundHandlingShare } from '../../../../lib/score/clocks/refund-handling'
import { replyShare } from '../../../../lib/score/clocks/reply-in-time'
import { responseShare } from '../../../../lib/score/clocks/response-rounds'
import { reviewShare } from '../../../../lib/score/clocks/review-clock'
import type { AfterSaleEvent, ChatRoundEvent } from '../../../../lib/schema/score-event'

const at = (clock: string, day = 24): string => `2026-09-${day}T${clock}+08:00`

function round(known: Partial<ChatRoundEvent>): ChatRoundEvent {
  return { id: 'r', at: at('10:00:00'), type: 'chat-round', human: true, ...known }
}

function ticket(known: Partial<AfterSaleEvent>): AfterSaleEvent {
  return { id: 't', at: at('12:00:00'), type: 'after-sale', ...known }
}

describe('the response clock of 抖店', () => {
  const share = (known: Partial<ChatRoundEvent>, now?: string) =>
    responseShare(round(known), { unansweredSeconds: 600, now })

  it.each([
    ['an answer', { askedAt: at('10:00:00'), answeredAt: at('10:00:42') }, 42],
    ['a late answer, at its own time', { askedAt: at('10:00:00'), answeredAt: at('10:20:00') }, 1200],
    ['an answer that stands before the question', { askedAt: at('10:00:00'), answeredAt: at('09:59:58') }, 0],
    ['no answer at all', { askedAt: at('10:00:00'), answeredAt: null }, 600],
    ['no answer, the question’s time unknown', {}, 600],
    ['the first second of the day', { sessionStartedAt: at('08:00:00'), askedAt: at('08:00:00') }, 600],
    ['the last second of the day', { sessionStartedAt: at('22:59:59'), askedAt: at('22:59:59') }, 600],
    [
      'a question after hours in a session from before',
      { sessionStartedAt: at('22:59:59'), askedAt: at('23:30:00') },
      600,
    ],
  ])('counts %s', (_, known, seconds) => {
    expect(share(known)).toEqual({ num: seconds, den: 1 })
  })

  it.each([
    ['a session before hours', { sessionStartedAt: at('07:59:59'), askedAt: at('08:00:00') }],
    ['a session after hours', { sessionStartedAt: at('23:00:00'), askedAt: at('23:00:00') }],
    ['a robot’s session', { human: false }],
    ['a session of which nobody knows whose', { human: null }],
  ])('leaves out %s', (_, known) => {
    expect(share(known)).toBeNull()
  })

  it('waits for the answer as long as it may still come', () => {
    const asked = { askedAt: at('10:00:00'), answeredAt: null }
    expect(share(asked, at('10:09:59'))).toBeNull()
    expect(share(asked, at('10:10:00'))).toEqual({ num: 600, den: 1 })
  })
})

describe('the 3-minute rate of 千牛', () => {
  const share = (known: Partial<ChatRoundEvent>, now?: string) =>
    replyShare(round(known), { withinSeconds: 180, now })

  it.each([
    ['a person in 3 minutes', { answeredAt: at('10:03:00') }, 1],
    ['a person a second later', { answeredAt: at('10:03:01') }, 0],
    ['nobody', { answeredAt: null }, 0],
    ['a robot alone', { answeredAt: at('10:00:01'), human: false }, 0],
    ['a robot’s draft that a person sent', { answeredAt: at('10:00:20'), human: false, assisted: true }, 1],
    ['a colleague after a handover without an answer', { answeredAt: at('10:00:20'), transferred: true }, 0],
  ])('counts a question answered by %s', (_, known, num) => {
    expect(share({ askedAt: at('10:00:00'), ...known })).toEqual({ num, den: 1 })
  })

  it.each([
    ['asked before 08:00', { askedAt: at('07:59:59'), answeredAt: at('08:00:01') }],
    ['asked at 23:00', { askedAt: at('23:00:00'), answeredAt: at('23:00:01') }],
    ['answered by nobody knows whom', { human: null, answeredAt: at('10:00:01') }],
  ])('leaves out a question %s', (_, known) => {
    expect(share({ askedAt: at('10:00:00'), ...known })).toBeNull()
  })

  it('waits three minutes for the answer, but for none after a handover', () => {
    const asked = { askedAt: at('10:00:00'), answeredAt: null }
    expect(share(asked, at('10:03:00'))).toBeNull()
    expect(share(asked, at('10:03:01'))).toEqual({ num: 0, den: 1 })
    expect(share({ ...asked, transferred: true }, at('10:00:30'))).toEqual({ num: 0, den: 1 })
  })
})

describe('the review clock', () => {
  const hours = (appliedAt: string, agreedAt: string, known: Partial<AfterSaleEvent> = {}) =>
    reviewShare(ticket({ kind: 'return-refund', outcome: 'succeeded', appliedAt, agreedAt, ...known }))

  it.each([
    ['runs from the application by day', [at('14:00:00'), at('15:30:00')], 1.5],
    ['begins at 08:00 for one of the small hours', [at('00:20:00'), at('08:45:00')], 0.75],
    ['begins at 08:00 of the next day for one after 23:00', [at('23:00:00', 23), at('09:00:00')], 1],
    ['runs at once at 08:00', [at('08:00:00'), at('08:30:00')], 0.5],
    ['runs at once until 22:59:59', [at('22:59:59', 23), at('00:59:59')], 2],
    ['counts 0 for one agreed before it began', [at('23:30:00', 23), at('02:00:00')], 0],
    ['runs over a night that comes after', [at('22:00:00', 23), at('08:00:00')], 10],
    ['knows the last day of a leap February', ['2028-02-28T23:30:00+08:00', '2028-02-29T09:00:00+08:00'], 1],
  ] as [string, [string, string], number][])('%s', (_, [appliedAt, agreedAt], expected) => {
    expect(hours(appliedAt, agreedAt)).toEqual({ num: expected, den: 1 })
  })

  it.each([
    ['a refusal', { outcome: 'refused' }],
    ['a closed ticket', { outcome: 'closed' }],
    ['an open ticket', { outcome: null }],
    ['a refund before shipping', { kind: 'refund-unshipped' }],
    ['an exchange', { kind: 'exchange' }],
    ['an unknown kind', { kind: null }],
    ['an unknown agreement', { agreedAt: null }],
  ] as [string, Partial<AfterSaleEvent>][])('leaves out %s', (_, known) => {
    expect(hours(at('14:00:00'), at('15:00:00'), known)).toBeNull()
  })

  it('takes 已发货退款 like 退货退款', () => {
    expect(hours(at('14:00:00'), at('15:00:00'), { kind: 'refund-shipped' })).toEqual({ num: 1, den: 1 })
  })
})

describe('the handling clock of 千牛', () => {
  const times = { appliedAt: at('10:00:00', 20), refusedAt: at('12:00:00', 20) }

  it.each([
    [
      'a refund refused once and closed: to the refusal',
      { kind: 'refund-shipped', outcome: 'closed', completedAt: at('12:00:00', 25) },
      2,
    ],
    [
      'a refund refused once and granted: all the time',
      { kind: 'refund-shipped', outcome: 'succeeded', completedAt: at('10:00:00', 22) },
      48,
    ],
    [
      'a refund that agreeing ended',
      { kind: 'refund-unshipped', outcome: 'succeeded', agreedAt: at('11:00:00', 20) },
      1,
    ],
    [
      'a return: to the agreement, and from the signing to the end',
      {
        kind: 'return-refund',
        outcome: 'succeeded',
        agreedAt: at('13:00:00', 20),
        returnSignedAt: at('10:00:00', 23),
        completedAt: at('14:00:00', 23),
      },
      7,
    ],
  ] as [string, Partial<AfterSaleEvent>, number][])('counts %s', (_, known, hours) => {
    expect(refundHandlingShare(ticket({ ...times, ...known }))).toEqual({
      num: hours,
      den: 1,
    })
  })

  it.each([
    ['a closed return', { kind: 'return-refund', outcome: 'closed' }],
    [
      'a return whose signing is unknown',
      { kind: 'return-refund', outcome: 'succeeded', agreedAt: at('11:00:00') },
    ],
    ['a refund closed without a refusal', { kind: 'refund-shipped', outcome: 'closed', refusedAt: null }],
    ['an open refund', { kind: 'refund-shipped', outcome: null }],
    ['an exchange', { kind: 'exchange', outcome: 'succeeded' }],
  ] as [string, Partial<AfterSaleEvent>][])('leaves out %s', (_, known) => {
    expect(refundHandlingShare(ticket({ ...times, ...known }))).toBeNull()
  })
})
