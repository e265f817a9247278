import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Outbox } from '../../../lib/platform/outbox'

let abort: AbortController
let dropped: string[]
let arrived: string[]
let answer: (item: string) => Promise<void>

beforeEach(() => {
  vi.useFakeTimers()
  abort = new AbortController()
  dropped = []
  arrived = []
  answer = () => Promise.resolve()
})

afterEach(() => {
  abort.abort()
  vi.useRealTimers()
})

function outbox(most?: number): Outbox<string> {
  return new Outbox<string>({
    deliver: (item) => {
      arrived.push(item)
      return answer(item)
    },
    isHopeless: (error) => String(error).includes('bad-message'),
    onDrop: (item) => dropped.push(item),
    most,
    signal: abort.signal,
  })
}

const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0)
const fail = (message: string) => () => Promise.reject(new Error(message))

describe('Outbox', () => {
  it('delivers in order, one at a time', async () => {
    const release: (() => void)[] = []
    answer = () => new Promise((resolve) => release.push(resolve))
    const box = outbox()
    box.put('a')
    box.put('b')
    await settle()
    expect(arrived).toEqual(['a'])
    release[0]?.()
    await settle()
    expect(arrived).toEqual(['a', 'b'])
    expect(box.size).toBe(1)
  })

  it('sends the very same item again, later and later, until it is taken', async () => {
    answer = fail('no answer')
    const box = outbox()
    box.put('a')
    await settle()
    expect(arrived).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(499)
    expect(arrived).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(arrived).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(999)
    expect(arrived).toHaveLength(2)
    answer = () => Promise.resolve()
    await vi.advanceTimersByTimeAsync(1)
    expect(arrived).toEqual(['a', 'a', 'a'])
    expect(box.size).toBe(0)
  })

  it('never waits longer than half a minute', async () => {
    answer = fail('no answer')
    outbox().put('a')
    await vi.advanceTimersByTimeAsync(10 * 60_000)
    const before = arrived.length
    await vi.advanceTimersByTimeAsync(30_000)
    expect(arrived.length).toBe(before + 1)
  })

  it('keeps order over a failure', async () => {
    answer = fail('no answer')
    const box = outbox()
    box.put('a')
    await settle()
    box.put('b')
    await settle()
    expect(arrived).toEqual(['a'])
    answer = () => Promise.resolve()
    await vi.advanceTimersByTimeAsync(500)
    expect(arrived).toEqual(['a', 'a', 'b'])
  })

  it('gives up what can never be taken, and goes on', async () => {
    answer = (item) => (item === 'a' ? Promise.reject(new Error('bad-message')) : Promise.resolve())
    const box = outbox()
    box.put('a')
    box.put('b')
    await settle()
    expect(dropped).toEqual(['a'])
    expect(arrived).toEqual(['a', 'b'])
    expect(box.size).toBe(0)
  })

  it('is bounded, and says what it pushed out', async () => {
    answer = () => new Promise(() => undefined)
    const box = outbox(2)
    for (const item of ['a', 'b', 'c']) box.put(item)
    await settle()
    expect(dropped).toEqual(['b'])
    expect(box.size).toBe(2)
  })

  it('hands everything out when the page goes', async () => {
    answer = fail('no answer')
    const box = outbox()
    box.put('a')
    box.put('b')
    await settle()
    answer = () => Promise.resolve()
    box.flush()
    await settle()
    expect(arrived).toEqual(['a', 'a', 'b'])
    expect(box.size).toBe(0)
  })

  it('stops for good with its signal', async () => {
    answer = fail('no answer')
    const box = outbox()
    box.put('a')
    await settle()
    abort.abort()
    box.put('b')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(arrived).toEqual(['a'])
  })
})
