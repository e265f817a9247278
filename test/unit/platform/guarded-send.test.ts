// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { ContentScriptContext } from 'wxt/utils/content-script-context'
import { createGuardedSend, onOrphaned, OrphanedError } from '../../../lib/platform/guarded-send'

let ctx: ContentScriptContext
const id = fakeBrowser.runtime.id

function orphan(): void {
  Object.assign(fakeBrowser.runtime, { id: undefined })
}

beforeEach(() => {
  vi.useFakeTimers()
  ctx = new ContentScriptContext('test')
})

afterEach(() => {
  Object.assign(fakeBrowser.runtime, { id })
  ctx.abort()
  vi.useRealTimers()
})

describe('createGuardedSend', () => {
  it('gives the answer', async () => {
    await expect(createGuardedSend(ctx)(() => Promise.resolve(7))).resolves.toBe(7)
  })

  it('asks nobody once the extension is gone', async () => {
    orphan()
    const ask = vi.fn<() => Promise<number>>(() => Promise.resolve(7))
    await expect(createGuardedSend(ctx)(ask)).rejects.toBeInstanceOf(OrphanedError)
    expect(ask).not.toHaveBeenCalled()
  })

  it('knows the browser’s own word for it, and takes everything down', async () => {
    const torn = vi.fn<() => void>()
    ctx.onInvalidated(torn)
    const ask = (): Promise<never> => Promise.reject(new Error('Extension context invalidated.'))
    await expect(createGuardedSend(ctx)(ask)).rejects.toBeInstanceOf(OrphanedError)
    expect(torn).toHaveBeenCalledTimes(1)
  })

  it('passes other errors on', async () => {
    const ask = (): Promise<never> => Promise.reject(new Error('store-full'))
    await expect(createGuardedSend(ctx)(ask)).rejects.toThrow('store-full')
    expect(ctx.isValid).toBe(true)
  })

  it('does not wait for ever', async () => {
    const sent = createGuardedSend(ctx)(() => new Promise<never>(() => undefined))
    const outcome = sent.catch((error: unknown) => error)
    await vi.advanceTimersByTimeAsync(15_000)
    expect(await outcome).toEqual(new Error('no answer'))
  })
})

describe('onOrphaned', () => {
  it('tells once, soon, without anything being sent', () => {
    const tell = vi.fn<() => void>()
    onOrphaned(ctx, tell)
    vi.advanceTimersByTime(10_000)
    expect(tell).not.toHaveBeenCalled()
    orphan()
    vi.advanceTimersByTime(10_000)
    expect(tell).toHaveBeenCalledTimes(1)
  })

  it('is silent when a newer copy takes over', () => {
    const tell = vi.fn<() => void>()
    onOrphaned(ctx, tell)
    ctx.abort()
    expect(tell).not.toHaveBeenCalled()
  })
})
