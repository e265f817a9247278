import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTrajectory, warnOfBadReview } from '../../../../lib/reply/text/trajectory'
import type { Message } from '../../../../lib/schema/conversation'

type Line = [from: Message['from'], text: string]

function chat(...lines: Line[]): Message[] {
  return lines.map(([from, text], at) => ({
    id: `m${at}`,
    at: null,
    from,
    kind: 'text',
    text,
    agentKey: null,
  }))
}

const ANGRY = '都一个星期了还没发货，你们就是骗子'
const CALM = '请问什么时候发货'
const GLAD = '非常满意，谢谢，辛苦了'

describe('readTrajectory', () => {
  it('falls when calm turns to anger', () => {
    const found = readTrajectory(
      chat(['buyer', GLAD], ['agent', '亲'], ['buyer', ANGRY], ['buyer', `${ANGRY}！！`]),
    )
    expect(found).toMatchObject({ course: 'falling', turns: 3, angry: 2, negative: 2, positive: 1 })
  })

  it('rises when anger ends in thanks', () => {
    const found = readTrajectory(chat(['buyer', ANGRY], ['agent', '马上查'], ['buyer', GLAD]))
    expect(found).toMatchObject({ course: 'rising', turns: 2, angry: 1 })
  })

  it('is steady while nothing changes', () => {
    expect(readTrajectory(chat(['buyer', CALM], ['agent', '今天'], ['buyer', CALM])).course).toBe('steady')
  })

  it('is unknown with fewer than two messages in words', () => {
    const picture: Message = { id: 'p', at: null, from: 'buyer', kind: 'image', text: '', agentKey: null }
    expect(readTrajectory([...chat(['buyer', ANGRY]), picture])).toMatchObject({ course: null, turns: 1 })
    expect(readTrajectory([])).toEqual({ course: null, turns: 0, negative: 0, positive: 0, angry: 0 })
  })
})

describe('warnOfBadReview', () => {
  const signs = (...lines: Line[]) => warnOfBadReview(chat(...lines))

  it('sees nothing in a calm chat', () => {
    expect(signs(['buyer', CALM], ['agent', '今天发'], ['buyer', '好的谢谢'])).toEqual([])
  })

  it('names the messages that threaten', () => {
    const found = signs(
      ['buyer', CALM],
      ['buyer', '再不发货我就给差评'],
      ['buyer', '我要去12315投诉'],
      ['agent', '在'],
    )
    expect(found.slice(0, 2)).toEqual([
      { sign: 'review-threatened', messageIds: ['m1'] },
      { sign: 'escalation-threatened', messageIds: ['m2'] },
    ])
  })

  it.each(['我不会给差评的', '没给你们差评', '又不是要投诉你', '投诉电话是多少', '我不想投诉'])(
    'takes «%s» for no threat',
    (text) => {
      const found = signs(['buyer', text], ['agent', '好的']).map(({ sign }) => sign)
      expect(found).not.toContain('review-threatened')
      expect(found).not.toContain('escalation-threatened')
    },
  )

  it('counts two angry messages, not one', () => {
    const once = signs(['buyer', ANGRY], ['agent', '马上查']).map(({ sign }) => sign)
    expect(once).not.toContain('angry-twice')
    expect(signs(['buyer', ANGRY], ['buyer', `${ANGRY}！！`], ['agent', '马上查'])).toContainEqual({
      sign: 'angry-twice',
      messageIds: ['m0', 'm1'],
    })
  })

  it('lets a person’s answer settle a complaint, not a robot’s', () => {
    const robot = signs(['buyer', ANGRY], ['robot', '您好，请问有什么可以帮您'])
    expect(robot).toContainEqual({ sign: 'complaint-unanswered', messageIds: ['m0'] })
    expect(signs(['buyer', ANGRY], ['agent', '马上为您查'])).toEqual([])
  })

  it('sees the same question asked again', () => {
    const found = signs(
      ['buyer', '怎么申请退货？'],
      ['agent', '亲'],
      ['buyer', '怎么申请退货'],
      ['agent', '好'],
    )
    expect(found).toEqual([{ sign: 'asked-again', messageIds: ['m0', 'm2'] }])
    expect(signs(['buyer', '好的'], ['agent', '亲'], ['buyer', '好的'], ['agent', '好'])).toEqual([])
  })

  it('never takes an agent’s words for the buyer’s, and names only the buyer’s messages', () => {
    const line = fc.tuple(
      fc.constantFrom<Message['from']>('buyer', 'agent', 'robot', 'system'),
      fc.constantFrom(ANGRY, CALM, GLAD, '我要差评', '投诉'),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const messages = chat(...lines)
        const buyers = messages.filter(({ from }) => from === 'buyer').map(({ id }) => id)
        for (const { messageIds } of warnOfBadReview(messages)) {
          expect(buyers).toEqual(expect.arrayContaining(messageIds))
          expect(messageIds.length).toBeGreaterThan(0)
        }
      }),
    )
  })
})
