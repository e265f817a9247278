import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { epochOf, timeOf } from '../../../../lib/domain/time'
import { findPromises } from '../../../../lib/reply/promises/find-promises'
import type { Message } from '../../../../lib/schema/conversation'
import { ChatPromiseSchema } from '../../../../lib/schema/promise'
import type { Time } from '../../../../lib/schema/time'
import { agentSays, buyerSays, robotSays } from './say'

const at = (clock: string): Time => `2026-11-23T${clock}+08:00`
const NOW = at('23:00:00')
const dues = (messages: readonly Message[], tierSeconds?: number) =>
  findPromises(messages, { now: NOW, ...(tierSeconds === undefined ? {} : { tierSeconds }) }).map(
    ({ messageId, dueAt }) => [messageId, dueAt.slice(11, 19)],
  )

describe('whose words are promises', () => {
  it('a buyer’s, a robot’s and the platform’s are none', () => {
    const system: Message = { ...buyerSays('请稍等', at('10:00:00')), from: 'system' }
    expect(dues([buyerSays('稍等', at('10:00:00')), robotSays('请您稍等', at('10:00:01')), system])).toEqual(
      [],
    )
  })

  it('those of an unknown time are none, since nobody can say when they fall due', () => {
    expect(dues([agentSays('稍等', null)])).toEqual([])
  })

  it('those after now are not known yet', () => {
    expect(findPromises([agentSays('稍等', at('10:00:00'))], { now: at('09:59:59') })).toEqual([])
  })

  it('keep their own words, as they stand in the message', () => {
    const [promise] = findPromises([agentSays('亲，請 稍等一下哦~', at('10:00:00'))], { now: NOW })
    expect(promise).toMatchObject({ words: '稍等一下哦', timed: false })
    const [timed] = findPromises([agentSays('抱歉，１５ 分钟内给您答复', at('10:00:00'))], { now: NOW })
    expect(timed).toMatchObject({ words: '１５ 分钟内', timed: true })
  })
})

describe('how long a promise lasts', () => {
  const asked = buyerSays('查到了吗', at('10:01:00'))
  const wait = agentSays('稍等', at('10:00:00'))

  it('a wait without a time is due by the tier', () => {
    expect(dues([wait])).toEqual([[wait.id, '10:03:00']])
    expect(dues([wait], 60)).toEqual([[wait.id, '10:01:00']])
  })

  it('an answer ends it, late or not', () => {
    expect(dues([wait, agentSays('查到了，包裹今天到您那边的驿站', at('10:01:00'))])).toEqual([])
    expect(dues([wait, agentSays('您的包裹在上海中转站', at('11:00:00'))])).toEqual([])
    const picture: Message = { ...agentSays('', at('10:02:00')), kind: 'image' }
    expect(dues([wait, picture])).toEqual([])
  })

  it('the buyer’s thanks and goodbye, and a robot, end nothing', () => {
    const thanks = [buyerSays('好的谢谢', at('10:00:10')), buyerSays('再见', at('10:00:20'))]
    expect(dues([wait, ...thanks, robotSays('您好，请问有什么可以帮您', at('10:00:30'))])).toEqual([
      [wait.id, '10:03:00'],
    ])
  })

  it('a second wait moves nothing: the buyer counts from the first', () => {
    const again = agentSays('再稍等一下哈', at('10:02:00'))
    expect(dues([wait, asked, again])).toEqual([[wait.id, '10:03:00']])
  })

  it('a courtesy is no answer', () => {
    const courtesies = ['好的亲', '不好意思，让您久等了', '嗯嗯', '🙏', '还有其他问题可以问我哦']
    const said = courtesies.map((text, n) => agentSays(text, at(`10:00:1${n}`)))
    expect(dues([wait, ...said])).toEqual([[wait.id, '10:03:00']])
  })

  it('a named time after a bare wait is a promise of its own, and the first stays', () => {
    const named = agentSays('您再等一下，15分钟内给您答复', at('10:02:00'))
    expect(dues([wait, named])).toEqual([
      [wait.id, '10:03:00'],
      [named.id, '10:17:00'],
    ])
  })

  it('a bare wait is a promise of its own where it falls due before those that stand', () => {
    const tomorrow = agentSays('明天上午给您回复', at('10:00:00'))
    const soon = agentSays('我看下', at('10:05:00'))
    expect(dues([tomorrow, soon])).toEqual([
      [tomorrow.id, '12:00:00'],
      [soon.id, '10:08:00'],
    ])
  })

  it('an answer with a new wait ends the first and starts anew', () => {
    const both = agentSays('包裹已经到杭州了，我再帮您问一下派送时间', at('10:02:00'))
    expect(dues([wait, both])).toEqual([[both.id, '10:05:00']])
  })
})

describe('over any chat', () => {
  const TEXTS = [
    '稍等',
    '15分钟内给您答复',
    '明天上午给您回复',
    '好的',
    '查到了，已经签收',
    '今天18点前给您办好',
    '?',
    '',
  ]
  const line = fc.record({
    from: fc.constantFrom('buyer' as const, 'agent' as const, 'robot' as const),
    text: fc.constantFrom(...TEXTS),
    after: fc.integer({ min: 0, max: 4000 }),
  })
  const chatOf = (lines: readonly { from: 'buyer' | 'agent' | 'robot'; text: string; after: number }[]) => {
    let ms = epochOf(at('09:00:00'))
    return lines.map(({ from, text, after }, n): Message => {
      ms += after * 1000
      return { id: `m${n}`, at: timeOf(ms), from, kind: 'text', text, agentKey: null }
    })
  }

  it('every promise is valid, an agent’s own, due after it was given, and listed once', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const messages = chatOf(lines)
        const promises = findPromises(messages, { now: '2026-12-31T00:00:00+08:00' })
        for (const promise of promises) {
          expect(ChatPromiseSchema.safeParse(promise).success).toBe(true)
          const said = messages.find(({ id }) => id === promise.messageId)
          expect(said?.from).toBe('agent')
          expect(said?.text).toContain(promise.words)
          expect(epochOf(promise.dueAt)).toBeGreaterThan(epochOf(promise.at))
        }
        expect(new Set(promises.map(({ messageId }) => messageId)).size).toBe(promises.length)
      }),
    )
  })

  it('what comes after an answer is all that stands', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), fc.array(line, { maxLength: 8 }), (before, after) => {
        const answer = { from: 'agent' as const, text: '查到了，已经签收', after: 5 }
        const whole = chatOf([...before, answer, ...after])
        const terms = { now: '2026-12-31T00:00:00+08:00' }
        expect(findPromises(whole, terms)).toEqual(findPromises(whole.slice(before.length + 1), terms))
      }),
    )
  })

  it('whatever is written, nothing breaks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(findPromises([agentSays(text, at('10:00:00'))], { now: NOW }).length).toBeLessThanOrEqual(1)
      }),
    )
  })
})
