import { describe, expect, it } from 'vitest'
import { packBook } from '../../../../lib/rules/pack-book'
import { deductionsOf } from '../../../../lib/score/penalty/deductions'
import type { PackId } from '../../../../lib/schema/finding'
import type { ScoreEvent } from '../../../../lib/schema/score-event'
import { violations } from './violations'

const NOW = '2026-09-16T20:00:00+08:00'
const of = (pack: PackId, events: ScoreEvent[] | null, over: object = {}) =>
  deductionsOf({ now: NOW, book: packBook(pack), events, ...over })
const row = (found: ReturnType<typeof deductionsOf>, code: string) =>
  found.rows.find((one) => one.code === code)

describe('deductions', () => {
  it.each<[PackId, number]>([
    ['douyin-2025-03-15', 0],
    ['douyin-2025-11-19', 3],
    ['douyin-2026-05-07', 3],
    ['douyin-2026-07-14', 0],
    ['douyin-2026-09-08', 0],
    ['qianniu-2026-03-16', 0],
  ])('%s takes %i points for a wrongful refusal', (pack, each) => {
    const found = of(pack, violations('unjustified-refusal', 2))
    expect(row(found, 'unjustified-refusal')?.each ?? 0).toBe(each)
    expect(found.points).toBe(2 * each)
  })

  it.each([
    [4, 12, 3],
    [5, 15, 0],
    [9, 15, 0],
  ])('stop at 15 under the old rule: %i refusals are %i points, one more %i', (count, points, oneMore) => {
    const found = of('douyin-2026-05-07', violations('unjustified-refusal', count))
    expect(found).toMatchObject({ points, cap: 15 })
    expect(row(found, 'unjustified-refusal')?.oneMore).toBe(oneMore)
  })

  it('leave only what is left under the cap', () => {
    const found = of('douyin-2026-05-07', null, { counters: { deduction30d: 14 } })
    expect(found.points).toBe(14)
    expect(row(found, 'unjustified-refusal')).toMatchObject({
      each: 3,
      oneMore: 1,
      count: null,
      points: null,
    })
  })

  it('have a cap for each behaviour since 2026-09-08', () => {
    const found = of('douyin-2026-09-08', [...violations('odd-address', 6), ...violations('fake-reviews', 1)])
    expect(row(found, 'odd-address')).toMatchObject({ count: 6, each: 2, points: 10, oneMore: 0 })
    expect(row(found, 'fake-reviews')).toMatchObject({ points: 10, oneMore: 0 })
    expect(row(found, 'invoice-refused')).toMatchObject({ points: 0, oneMore: 2 })
    expect(found.points).toBe(20)
  })

  it('count thirty days with today, and say when the oldest leaves', () => {
    const at = (time: string) => violations('mockery', 1, time)
    const first = of('douyin-2026-05-07', at('2026-08-18T00:00:00+08:00'))
    expect(row(first, 'mockery')).toMatchObject({ count: 1, points: 3, leavesOn: '2026-09-17' })
    expect(of('douyin-2026-05-07', at('2026-08-17T23:59:59+08:00')).points).toBe(0)
    expect(of('douyin-2026-05-07', at('2026-09-16T20:00:01+08:00')).points).toBe(0)
  })

  it('are the page’s where it shows them, and unknown where nothing covers the shop', () => {
    const events = violations('mockery', 1)
    const sheet = { deduction: 6 }
    expect(of('douyin-2026-05-07', events, { sheet })).toMatchObject({
      points: 6,
      covers: { seen: 3, page: 6 },
    })
    expect(of('douyin-2026-05-07', events, { eventsCover: 'this-browser' }).points).toBeNull()
    expect(of('douyin-2026-05-07', null).points).toBeNull()
  })

  it('are unknown where the pack leaves a figure open, but for behaviour that was not seen', () => {
    expect(of('qianniu-2026-03-16', []).points).toBe(0)
    expect(of('qianniu-2026-03-16', violations('fake-goods', 1)).points).toBeNull()
  })
})
