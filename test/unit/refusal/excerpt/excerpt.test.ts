import { describe, expect, it } from 'vitest'
import { EXCERPT_MOST, pickMessages } from '../../../../lib/refusal/excerpt/pick-messages'
import { timelineOf } from '../../../../lib/refusal/excerpt/timeline-of'
import { secondsOf, APPEAL_STEPS } from '../../../../lib/refusal/appeal/appeal-steps'
import { afterSale, chat, parcel } from '../cases'

const APPLIED = '2026-11-22T11:06:00+08:00'
const texts = (lines: readonly string[], appliedAt: string | null = APPLIED) =>
  pickMessages(chat(lines), appliedAt).map(({ text }) => text)
const numbered = (n: number) => Array.from({ length: n }, (_, index) => `buyer: 第${index}句`)

describe('the excerpt', () => {
  it('takes four before the application and what follows it', () => {
    // One a minute from 11:00 on: the seventh is the first one after it.
    expect(texts(numbered(9))).toEqual(['第2句', '第3句', '第4句', '第5句', '第6句', '第7句', '第8句'])
  })

  it('keeps the latest where there are too many', () => {
    const picked = texts(numbered(40))
    expect(picked).toHaveLength(EXCERPT_MOST)
    expect(picked.slice(0, 4)).toEqual(['第2句', '第3句', '第4句', '第5句'])
    expect(picked.at(-1)).toBe('第39句')
  })

  it('takes the last ones where nothing came after, or no time is known', () => {
    expect(texts(numbered(3), '2026-11-23T00:00:00+08:00')).toEqual(['第0句', '第1句', '第2句'])
    expect(texts(numbered(3), null)).toEqual(['第0句', '第1句', '第2句'])
    expect(pickMessages(chat(numbered(3), null), APPLIED).map(({ text }) => text)).toEqual([
      '第0句',
      '第1句',
      '第2句',
    ])
  })

  it('leaves out robots, the system and pictures, and texts stay as they were masked', () => {
    const said = chat(['robot: 亲亲', 'system: 已转接', 'buyer: 电话 1**********', 'agent: 好的'])
    const image = { ...said.messages[2]!, id: 'i', kind: 'image' as const, text: '' }
    expect(pickMessages({ messages: [...said.messages, image] }, null).map(({ text }) => text)).toEqual([
      '电话 1**********',
      '好的',
    ])
  })
})

describe('the timeline', () => {
  it('puts parcels, application, first words and refusals in order', () => {
    const events = timelineOf({
      afterSale: afterSale({
        appliedAt: APPLIED,
        inbound: parcel({ state: 'signed', signedAt: '2026-11-24T09:00:00+08:00' }),
      }),
      conversation: chat([...numbered(7), 'agent: 在的', 'agent: 您说']),
      refusedAt: ['2026-11-22T18:00:00+08:00'],
    })
    expect(events).toEqual([
      { code: 'picked-up', at: '2026-10-30T20:00:00+08:00' },
      { code: 'signed', at: '2026-11-02T15:00:00+08:00' },
      { code: 'applied', at: APPLIED },
      { code: 'buyer-wrote', at: APPLIED },
      { code: 'agent-wrote', at: '2026-11-22T11:07:00+08:00' },
      { code: 'refused', at: '2026-11-22T18:00:00+08:00' },
      { code: 'return-signed', at: '2026-11-24T09:00:00+08:00' },
      { code: 'deadline', at: '2026-11-25T10:00:00+08:00' },
    ])
  })

  it('says nothing of what is not known', () => {
    const nothing = afterSale({ appliedAt: null, outbound: null, inbound: null, deadlineAt: null })
    const conversation = chat(['buyer: 在吗', 'agent: 在的'])
    expect(timelineOf({ afterSale: nothing, conversation, refusedAt: [] })).toEqual([])
  })
})

describe('the steps of an appeal', () => {
  const limits = (platform: 'douyin' | 'qianniu') =>
    APPEAL_STEPS[platform].map(({ code, amount, unit, confidence }) => [code, amount, unit, confidence])

  it('are those of each platform, with how sure they are', () => {
    expect(limits('douyin')).toEqual([
      ['evidence-request', 24, 'hours', 'official'],
      ['appeal-violation', 7, 'natural-days', 'official'],
      ['violation-answer', 5, 'working-days', 'official'],
      ['appeal-arbitration', 7, 'natural-days', 'third-party'],
    ])
    expect(limits('qianniu')).toEqual([
      ['evidence-request', 72, 'hours', 'third-party'],
      ['appeal-arbitration', 72, 'hours', 'third-party'],
      ['appeal-answer', 48, 'hours', 'third-party'],
    ])
  })

  it('know their seconds, but for working days', () => {
    expect(secondsOf({ amount: 72, unit: 'hours' })).toBe(259_200)
    expect(secondsOf({ amount: 7, unit: 'natural-days' })).toBe(604_800)
    expect(secondsOf({ amount: 5, unit: 'working-days' })).toBeNull()
  })
})
