import { describe, expect, it } from 'vitest'
import type { ReplyScript } from '../../../../lib/schema/reply-script'
import { coverageWork } from '../../../../lib/state/scripts/coverage-work'
import { finish } from '../../../../lib/domain/steps'
import { chunksOf } from '../../../../lib/state/scripts/import-chunks'
import { filtersSet, NO_FILTERS, passes, shelfOf, shownOf } from '../../../../lib/state/scripts/shelf'
import { whatWorks } from '../../../../lib/state/scripts/what-works'
import { ownScript } from './own-scripts'

const builtIn: ReplyScript[] = [
  ownScript('x', { intents: ['logistics'], scene: 'logistics', tone: 'sorry', platforms: ['qianniu'] }),
  ownScript('twice'),
]
const own = [
  ownScript('mine', { owner: 'private' }),
  ownScript('shop', { owner: 'shop', tone: 'warm' }),
  ownScript('old', { retiredAt: '2026-11-21T10:00:00+08:00' }),
  ownScript('twice'),
]
const record = { x: { used: 30, settled: 20, bad: 5 }, mine: { used: 4, settled: 1, bad: 0 } }
const shelf = shelfOf(own, builtIn, record)
const shown = (filters: Partial<typeof NO_FILTERS>, hits: string[] | null = null) =>
  shownOf(shelf, hits, { ...NO_FILTERS, ...filters }).map(({ script }) => script.id)

describe('the shelf', () => {
  it('has one’s own first, each id once, each with its standing', () => {
    expect(shelf.map(({ script, own }) => [script.id, own !== null])).toEqual([
      ['mine', true],
      ['shop', true],
      ['old', true],
      ['twice', true],
      ['x', false],
    ])
    expect(shelf.at(-1)?.standing).toEqual({ used: 30, settled: 20, ends: 25, enough: true })
    expect(shelf[1]?.standing).toBeNull()
  })

  it('is narrowed by what a script names; one that fits all passes all', () => {
    expect(shown({ platform: 'douyin' })).toEqual(['mine', 'shop', 'twice'])
    expect(shown({ platform: 'qianniu', intent: 'logistics', tone: 'sorry' })).toEqual(['x'])
    expect(shown({ scene: 'logistics' })).toEqual(['x'])
    expect(shown({ owner: 'builtin' })).toEqual(['x'])
    expect(shown({ owner: 'shop' })).toEqual(['shop'])
    expect(filtersSet({ ...NO_FILTERS, tone: 'warm', owner: 'shop' })).toBe(2)
  })

  it('shows what is set aside only where it is asked for', () => {
    expect(shown({})).not.toContain('old')
    expect(shown({ owner: 'retired' })).toEqual(['old'])
    expect(passes(shelf[2]!, NO_FILTERS)).toBe(false)
  })

  it('keeps the order of a search and passes over what is gone', () => {
    expect(shown({}, ['x', 'gone', 'mine', 'old'])).toEqual(['x', 'mine'])
    expect(shown({ owner: 'private' }, ['x', 'mine'])).toEqual(['mine'])
  })
})

describe('what works', () => {
  it('puts those of which enough is known first and says an interval of no other', () => {
    const [first, second] = whatWorks(shelf, record)
    expect([first?.id, first?.ends, second?.id, second?.share]).toEqual(['x', 25, 'mine', null])
    expect(first?.share?.value).toBe(0.8)
    expect(first!.share!.low).toBeGreaterThan(0.58)
    expect(first!.share!.high).toBeLessThan(0.93)
    expect(whatWorks(shelf, {})).toEqual([])
  })
})

describe('chunks of an import', () => {
  it('bring at most 500 each, all of them, in order', () => {
    const many = Array.from({ length: 1201 }, (_, n) => ownScript(String(n)))
    const chunks = chunksOf(many)
    expect(chunks.map(({ length }) => length)).toEqual([500, 500, 201])
    expect(chunks.flat()).toEqual(many)
    expect(chunksOf([])).toEqual([])
  })

  it('weigh pictures, and never split a script', () => {
    const heavy = ownScript('heavy', {
      pictures: Array.from({ length: 6 }, (_, n) => ({ name: `${n}`, dataUrl: 'x'.repeat(690_000) })),
    })
    expect(chunksOf([heavy, heavy, heavy]).map(({ length }) => length)).toEqual([1, 1, 1])
  })
})

describe('coverage of questions', () => {
  it('is asked of the scripts in small steps, as many as it said', () => {
    const scripts = [ownScript('p', { triggers: ['快递三天没动了'], text: '我去催一下' })]
    const asked = ['快递三天没动了怎么办', '能不能放进洗碗机洗'].map((text, n) => ({
      messageId: `${n}`,
      text,
      reading: null,
    }))
    const { steps, total } = coverageWork(asked, scripts)
    const done: number[] = []
    for (;;) {
      const step = steps.next()
      if (step.done) {
        expect(step.value).toMatchObject({ asked: 2, covered: 1, share: 0.5 })
        break
      }
      done.push(step.value)
    }
    expect(total).toBe(3)
    expect(done).toEqual([1, 2, 3])
    expect(finish(coverageWork([], scripts).steps).share).toBeNull()
  })
})
