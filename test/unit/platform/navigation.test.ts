// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ContentScriptContext } from 'wxt/utils/content-script-context'
import { watchNavigation } from '../../../lib/platform/navigation'

let ctx: ContentScriptContext
let arrived: string[]
/** What WXT dispatches before a navigation commits. */
let announce: (url: string) => void

beforeEach(() => {
  vi.useFakeTimers()
  history.replaceState(null, '', '/list')
  ctx = new ContentScriptContext('test')
  arrived = []
  const listen = vi.spyOn(ctx, 'addEventListener')
  watchNavigation(ctx, (url) => arrived.push(url))
  const call = listen.mock.calls.find(([, type]) => type === 'wxt:locationchange')
  const handler = call?.[2] as unknown as (event: { newUrl: URL }) => void
  announce = (url) => handler({ newUrl: new URL(url, location.href) })
})

afterEach(() => {
  ctx.abort()
  vi.useRealTimers()
})

describe('watchNavigation', () => {
  it('waits until the address is there', () => {
    announce('/detail')
    vi.advanceTimersByTime(1000)
    expect(arrived).toEqual([])
    history.pushState(null, '', '/detail')
    vi.advanceTimersByTime(200)
    expect(arrived).toEqual([`${location.origin}/detail`])
  })

  it('tells a chain of addresses once, by its last', () => {
    announce('/a')
    history.pushState(null, '', '/a')
    vi.advanceTimersByTime(30)
    announce('/b')
    history.pushState(null, '', '/b')
    vi.advanceTimersByTime(200)
    expect(arrived).toEqual([`${location.origin}/b`])
  })

  it('forgets a navigation that never comes', () => {
    const before = vi.getTimerCount()
    announce('/never')
    vi.advanceTimersByTime(60_000)
    expect(arrived).toEqual([])
    expect(vi.getTimerCount()).toBe(before)
  })

  it('hears the way back', () => {
    history.pushState(null, '', '/detail')
    window.dispatchEvent(new Event('popstate'))
    vi.advanceTimersByTime(200)
    expect(arrived).toHaveLength(1)
  })

  it('is silent after the end', () => {
    announce('/detail')
    ctx.abort()
    history.pushState(null, '', '/detail')
    window.dispatchEvent(new Event('popstate'))
    vi.advanceTimersByTime(1000)
    expect(arrived).toEqual([])
  })
})
