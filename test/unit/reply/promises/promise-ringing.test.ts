import { describe, expect, it } from 'vitest'
import { promiseRinging, type CaseOfPromise } from '../../../../lib/reply/promises/promise-ringing'
import type { Time } from '../../../../lib/schema/time'

const at = (clock: string): Time => `2026-11-23T${clock}+08:00`
const given = (
  id: string,
  over: Partial<CaseOfPromise> & { due?: string; chat?: string } = {},
): CaseOfPromise => ({
  platform: 'douyin',
  conversationKey: over.chat ?? id,
  promise: {
    messageId: id,
    at: at('10:00:00'),
    dueAt: at(over.due ?? '10:10:00'),
    words: '稍等',
    timed: false,
  },
  mark: over.mark,
})
const plan = (now: string, cases: readonly CaseOfPromise[], quiet = false) =>
  promiseRinging(cases, { now: at(now), quiet })
const ids = (cases: readonly CaseOfPromise[]) => cases.map(({ promise }) => promise.messageId)

describe('what rings', () => {
  it('nothing before four fifths are over; it is looked at again then', () => {
    expect(plan('10:07:59', [given('a')])).toEqual({
      badge: 0,
      fresh: [],
      told: [],
      standing: [{ platform: 'douyin', conversationKey: 'a' }],
      nextAt: at('10:08:00'),
    })
  })

  it('rings once, and stays on the badge until half an hour after it was broken', () => {
    const rung = given('a', { mark: { messageId: 'a', state: 'rung', until: null } })
    expect(plan('10:08:00', [given('a')])).toMatchObject({ badge: 1, nextAt: at('10:10:00') })
    expect(ids(plan('10:08:00', [given('a')]).fresh)).toEqual(['a'])
    expect(plan('10:09:00', [rung])).toMatchObject({ badge: 1, fresh: [], told: [] })
    expect(plan('10:39:59', [rung])).toMatchObject({ badge: 1, nextAt: at('10:40:00') })
    expect(plan('10:40:00', [rung])).toMatchObject({ badge: 0, nextAt: null })
  })

  it('tells of one promise a chat, and never again of a chat that has rung', () => {
    const two = [given('b', { chat: 'x', due: '10:09:00' }), given('a', { chat: 'x' }), given('c')]
    const { fresh, told, badge } = plan('10:08:30', two)
    expect([ids(fresh), ids(told), badge]).toEqual([['b', 'a', 'c'], ['c', 'b'], 3])
    const rung = given('b', {
      chat: 'x',
      due: '10:09:00',
      mark: { messageId: 'b', state: 'rung', until: null },
    })
    expect(ids(plan('10:08:30', [rung, given('a', { chat: 'x' })]).told)).toEqual([])
  })

  it('one put off rings when that is over, one dismissed never', () => {
    const off = given('a', { mark: { messageId: 'a', state: 'dismissed', until: at('10:13:00') } })
    expect(plan('10:12:59', [off])).toMatchObject({ badge: 0, fresh: [], nextAt: at('10:13:00') })
    expect(ids(plan('10:13:00', [off]).fresh)).toEqual(['a'])
    const gone = given('a', { mark: { messageId: 'a', state: 'dismissed', until: null } })
    expect(plan('10:09:00', [gone])).toEqual({ badge: 0, fresh: [], told: [], standing: [], nextAt: null })
  })

  it('quiet hours keep badge and notice silent, and are looked at again', () => {
    expect(plan('10:11:00', [given('a')], true)).toMatchObject({
      badge: 0,
      fresh: [],
      told: [],
      nextAt: at('10:26:00'),
    })
  })

  it('with no promise there is nothing to look at', () => {
    expect(plan('10:00:00', [])).toEqual({ badge: 0, fresh: [], told: [], standing: [], nextAt: null })
  })
})
