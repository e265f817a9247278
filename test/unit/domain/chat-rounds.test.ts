import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chatRoundsOf, type SpokenMessage } from '../../../lib/domain/chat-rounds'
import { epochOf, timeOf } from '../../../lib/domain/time'

const at = (clock: string, day = 21) => `2026-11-${day}T${clock}:00+08:00`
const said = (from: SpokenMessage['from'], time: string | null, agentKey: string | null = null) => ({
  from,
  at: time,
  agentKey,
})

describe('rounds of a chat', () => {
  it('run from the first message of a question to the first answer of a person', () => {
    const rounds = chatRoundsOf([
      said('agent', at('09:00'), 'a1'),
      said('buyer', at('09:01')),
      said('buyer', at('09:02')),
      said('agent', at('09:04'), 'a1'),
      said('agent', at('09:05'), 'a2'),
      said('buyer', at('09:10')),
      said('system', at('09:11')),
    ])
    expect(rounds).toEqual([
      { sessionStartedAt: at('09:00'), askedAt: at('09:01'), answered: true, answeredAt: at('09:04'), human: true, agentKey: 'a1' },
      { sessionStartedAt: at('09:00'), askedAt: at('09:10'), answered: false, answeredAt: null, human: true, agentKey: null },
    ]) // prettier-ignore
  })

  it('wait on when only a robot has answered', () => {
    const ask = [said('buyer', at('09:01')), said('robot', at('09:01'))]
    expect(chatRoundsOf([...ask, said('agent', at('09:04'))])).toMatchObject([
      { askedAt: at('09:01'), answeredAt: at('09:04'), human: true },
    ])
    expect(chatRoundsOf(ask)).toMatchObject([{ answered: false, human: false }])
  })

  it('are the robot’s alone up to the question that a person answers', () => {
    const rounds = chatRoundsOf([
      said('buyer', at('09:01')),
      said('robot', at('09:01')),
      said('buyer', at('09:20')),
      said('agent', at('09:21')),
    ])
    expect(rounds).toMatchObject([
      { askedAt: at('09:01'), answered: false, human: false },
      { askedAt: at('09:20'), answeredAt: at('09:21'), human: true },
    ])
  })

  it('end unanswered where the buyer comes back after the session', () => {
    const rounds = chatRoundsOf([
      said('buyer', at('22:00')),
      said('buyer', at('08:30', 22)),
      said('agent', at('08:31', 22)),
    ])
    expect(rounds).toMatchObject([
      { sessionStartedAt: at('22:00'), answered: false, human: true },
      { sessionStartedAt: at('08:30', 22), askedAt: at('08:30', 22), answeredAt: at('08:31', 22) },
    ])
  })

  it('are answered late, not never, by an agent of the next morning', () => {
    expect(chatRoundsOf([said('buyer', at('23:30')), said('agent', at('08:05', 22))])).toMatchObject([
      { sessionStartedAt: at('23:30'), askedAt: at('23:30'), answered: true, answeredAt: at('08:05', 22) },
    ])
  })

  it('begin a session after more than an hour’s silence', () => {
    const starts = (second: string) =>
      chatRoundsOf([
        said('buyer', at('09:00')),
        said('agent', at('09:01')),
        said('buyer', second),
        said('agent', second),
      ]).map(({ sessionStartedAt }) => sessionStartedAt)
    expect(starts(at('10:01'))).toEqual([at('09:00'), at('09:00')])
    expect(starts(at('10:02'))).toEqual([at('09:00'), at('10:02')])
  })

  it('know that an answer of unknown time is one', () => {
    expect(chatRoundsOf([said('buyer', null), said('agent', null)])).toEqual([
      {
        sessionStartedAt: null,
        askedAt: null,
        answered: true,
        answeredAt: null,
        human: true,
        agentKey: null,
      },
    ])
  })

  it('hold every buyer’s message once and are never answered before they are asked', () => {
    const story = fc.array(
      fc.record({
        gap: fc.integer({ min: 0, max: 7000 }),
        from: fc.constantFrom<SpokenMessage['from']>('buyer', 'agent', 'robot', 'system'),
      }),
    )
    fc.assert(
      fc.property(story, (steps) => {
        let clock = epochOf(at('09:00'))
        const messages = steps.map(({ gap, from }) => said(from, timeOf((clock += gap * 1000))))
        const rounds = chatRoundsOf(messages)
        const asked = new Set(rounds.map(({ askedAt }) => askedAt))
        const answers = messages.filter(({ from }) => from === 'agent')
        expect(messages.some(({ from }) => from === 'buyer')).toBe(rounds.length > 0)
        expect(rounds.filter(({ answered }) => answered).length).toBeLessThanOrEqual(answers.length)
        for (const { askedAt, answeredAt, sessionStartedAt } of rounds) {
          expect((askedAt ?? '') >= (sessionStartedAt ?? '~')).toBe(true)
          expect((answeredAt ?? '~') >= (askedAt ?? '~')).toBe(true)
        }
        for (const round of rounds.slice(0, -1).filter((one) => !one.answered && one.human)) {
          const next = rounds[rounds.indexOf(round) + 1]
          expect(next?.sessionStartedAt).not.toBe(round.sessionStartedAt)
        }
        expect(asked.size).toBeLessThanOrEqual(rounds.length)
      }),
    )
  })
})
