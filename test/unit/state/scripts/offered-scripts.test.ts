import { beforeEach, describe, expect, it, vi } from 'vitest'
import { offeredScripts } from '../../../../lib/state/scripts/offered-scripts'
import { NOW, ownScript } from './own-scripts'

const mayBeOffered = vi.hoisted(() => vi.fn<(script: { text: string }, now: string) => boolean>())
vi.mock('../../../../lib/reply/library/script-findings', () => ({ mayBeOffered }))

beforeEach(() => {
  mayBeOffered.mockReset().mockImplementation(({ text }) => !text.includes('返现'))
})

describe('scripts that may be suggested', () => {
  const clean = ownScript('a')
  const danger = ownScript('b', { text: '好评返现' })
  const retired = ownScript('c', { retiredAt: NOW })

  it('are those in use without a danger in their words', () => {
    expect(offeredScripts([clean, danger, retired], NOW).map(({ id }) => id)).toEqual(['a'])
  })

  it('are checked once a day, and again when they are changed', () => {
    const own = [ownScript('a'), ownScript('b', { text: '好评返现' })]
    offeredScripts(own, NOW)
    offeredScripts(own, '2026-11-23T23:59:59+08:00')
    expect(mayBeOffered).toHaveBeenCalledTimes(2)
    expect(offeredScripts([own[0]!, { ...own[1]!, text: '照实说' }], NOW)).toHaveLength(2)
    expect(mayBeOffered).toHaveBeenCalledTimes(3)
    offeredScripts(own, '2026-11-24T00:00:00+08:00')
    expect(mayBeOffered).toHaveBeenCalledTimes(5)
  })
})
