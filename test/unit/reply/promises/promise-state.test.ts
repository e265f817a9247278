import { describe, expect, it } from 'vitest'
import { promiseState, ringAt } from '../../../../lib/reply/promises/promise-state'

const promise = {
  messageId: 'm1',
  at: '2026-11-23T10:00:00+08:00',
  dueAt: '2026-11-23T10:03:00+08:00',
  words: '稍等',
  timed: false,
}
const mark = { messageId: 'm1', state: 'dismissed', until: null } as const

describe('how a promise stands', () => {
  it('rings at four fifths of its time', () => {
    expect(ringAt(promise)).toBe('2026-11-23T10:02:24+08:00')
    expect(ringAt({ ...promise, dueAt: '2026-11-23T10:00:01+08:00' })).toBe('2026-11-23T10:00:00+08:00')
  })

  it.each([
    ['2026-11-23T10:02:23+08:00', 'waiting'],
    ['2026-11-23T10:02:24+08:00', 'near'],
    ['2026-11-23T10:02:59+08:00', 'near'],
    ['2026-11-23T10:03:00+08:00', 'late'],
    ['2026-11-24T10:02:59+08:00', 'late'],
    ['2026-11-24T10:03:00+08:00', null],
  ])('at %s it is %s', (now, state) => {
    expect(promiseState(promise, undefined, now)).toBe(state)
    expect(promiseState(promise, { ...mark, state: 'rung' }, now)).toBe(state)
  })

  it('dismissed for good, or put off until its time', () => {
    const now = '2026-11-23T10:02:30+08:00'
    expect(promiseState(promise, mark, now)).toBe('dismissed')
    expect(promiseState(promise, { ...mark, until: '2026-11-23T10:02:31+08:00' }, now)).toBe('put-off')
    expect(promiseState(promise, { ...mark, until: now }, now)).toBe('near')
  })
})
