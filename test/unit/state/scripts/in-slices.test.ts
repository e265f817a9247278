import { describe, expect, it } from 'vitest'
import { finish, type Steps } from '../../../../lib/domain/steps'
import { inSlices } from '../../../../lib/state/scripts/in-slices'

/** Works for `ms` milliseconds a step. */
function* busy(steps: number, ms: number): Steps<string> {
  for (let step = 1; step <= steps; step += 1) {
    const until = performance.now() + ms
    while (performance.now() < until);
    yield step
  }
  return 'done'
}

describe('work in slices', () => {
  it('lets others run in between, tells how far it is, and gives what the work gives', async () => {
    let turns = 0
    const others = setInterval(() => (turns += 1), 0)
    const told: number[] = []
    const { signal } = new AbortController()
    expect(await inSlices(busy(60, 1), { signal, onProgress: (done) => told.push(done) })).toBe('done')
    clearInterval(others)
    expect(turns).toBeGreaterThan(2)
    expect(told.length).toBeGreaterThan(2)
    expect(told).toEqual(told.toSorted((a, b) => a - b))
    expect(finish(busy(3, 0))).toBe('done')
  })

  it('ends when it is told to', async () => {
    const leave = new AbortController()
    let last = 0
    const work = inSlices(busy(10_000, 1), {
      signal: leave.signal,
      onProgress: (done) => {
        last = done
        leave.abort()
      },
    })
    await expect(work).rejects.toThrow(/abort/i)
    expect(last).toBeLessThan(100)
  })
})
