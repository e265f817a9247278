import { describe, expect, it } from 'vitest'
import { packBook } from '../../../../lib/rules/pack-book'
import { tmallPointsOf } from '../../../../lib/score/penalty/tmall-points'
import { violations } from './violations'

const NOW = '2026-09-16T20:00:00+08:00'
const book = packBook('qianniu-2026-03-16')

describe('points of 天猫', () => {
  it('are 6 for a duty refused and 4 for a promise not kept, each time', () => {
    const events = [
      ...violations('refused-duty', 2),
      ...violations('broken-promise', 1),
      ...violations('mockery', 9),
    ]
    expect(tmallPointsOf({ now: NOW, book, events })).toMatchObject({
      points: 16,
      rows: [
        { code: 'refused-duty', each: 6, count: 2 },
        { code: 'broken-promise', each: 4, count: 1 },
      ],
      resetsAt: null,
    })
    expect(tmallPointsOf({ now: NOW, book, events: [] }).points).toBe(0)
  })

  it('are the page’s where it shows them, else unknown unless the whole shop is covered', () => {
    const events = violations('refused-duty', 1)
    const own = { now: NOW, book, events, eventsCover: 'this-browser' as const }
    expect(tmallPointsOf(own)).toMatchObject({ points: null, covers: { seen: 6, page: null, whole: false } })
    expect(tmallPointsOf({ ...own, counters: { violationPoints: 12 } }).points).toBe(12)
    expect(tmallPointsOf({ now: NOW, book }).points).toBeNull()
  })

  it('are unknown under a pack without them', () => {
    const douyin = packBook('douyin-2026-09-08')
    const found = tmallPointsOf({ now: NOW, book: douyin, events: violations('refused-duty', 1) })
    expect(found).toMatchObject({ points: null, rows: [{ each: null }, { each: null }] })
  })
})
