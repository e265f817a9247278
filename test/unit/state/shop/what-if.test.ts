import { describe, expect, it } from 'vitest'
import type { MetricId } from '../../../../lib/schema/score-sheet'
import type { Needed } from '../../../../lib/score/forecast/needed-for'
import { chooseShop, chooseWhatIf, usePanelRoom } from '../../../../lib/state/panel-room'
import { figuresByDay } from '../../../../lib/state/shop/day-series'
import { FIRST_CHOICE } from '../../../../lib/state/shop/what-if'
import {
  askableMetrics,
  askOf,
  chosenMetric,
  targetChoices,
  typedFigure,
} from '../../../../lib/state/shop/what-if-choices'
import { needLine, soonerThanAsked } from '../../../../lib/state/shop/what-if-lines'
import { DOUYIN_OUTLOOK, DOUYIN_SHEETS } from '../../../gallery/shop-douyin'
import { dayAfter } from '../../../gallery/shop-outlook'
import { QIANNIU_OUTLOOK, QIANNIU_SHEETS } from '../../../gallery/shop-qianniu'
import { BAD_DAY, BLACK_BOX, NO_FORECAST, TIERED_SHOP, type AskedShop } from '../../../gallery/shop-what-if'

const [douyin, qianniu] = [DOUYIN_SHEETS.at(-1)!, QIANNIU_SHEETS.at(-1)!]
const targetsOf = ({ sheets, outlook }: AskedShop, id: MetricId) =>
  targetChoices(sheets.at(-1)!, outlook, id).map(({ kind, to, op, target: { of, value } }) =>
    [kind, to, of, op, value].join(' '),
  )

describe('which metric', () => {
  it('can be asked about where it has a forecast', () => {
    expect(askableMetrics(DOUYIN_OUTLOOK)).toEqual([
      'qualityReturnRate',
      'imDissatisfactionRate',
      'platformHelpRate',
    ])
    expect(askableMetrics(NO_FORECAST.outlook)).toEqual([])
  })

  it('is the one that one more moves furthest, unless another was chosen that this shop has', () => {
    expect(chosenMetric(null, douyin, DOUYIN_OUTLOOK)).toBe('imDissatisfactionRate')
    expect(chosenMetric('platformHelpRate', douyin, DOUYIN_OUTLOOK)).toBe('platformHelpRate')
    expect(chosenMetric('imDissatisfactionRate', qianniu, QIANNIU_OUTLOOK)).toBe('platformHelpRate')
    expect(chosenMetric(null, NO_FORECAST.sheets[0]!, NO_FORECAST.outlook)).toBeNull()
  })
})

describe('the targets offered', () => {
  it('are the next step, the next star, and the step that is to be kept', () => {
    expect(targetsOf(TIERED_SHOP, 'platformHelpRate')).toEqual([
      'tier 100 metric ≤ 0.003',
      'star 4.8 total ≥ 89',
      'tier 85 metric ≤ 0.007',
    ])
  })

  it('leave out the total where it cannot be told ahead', () => {
    expect(targetsOf(BLACK_BOX, 'platformHelpRate')).toEqual([])
  })

  it('name the line instead of the star where both are the same', () => {
    const shop = { sheets: QIANNIU_SHEETS, outlook: QIANNIU_OUTLOOK, ask: BLACK_BOX.ask }
    expect(targetsOf(shop, 'platformHelpRate')).toEqual(['line 售后先由店铺自己谈 total ≥ 4.8'])
  })

  it('take the pack’s lines on the metric, not those of some categories', () => {
    const line = { ...DOUYIN_OUTLOOK.lines[0]!, of: 'platformHelpRate', op: '≤', label: '自己的线' } as const
    const outlook = {
      ...DOUYIN_OUTLOOK,
      lines: [
        { ...line, id: 'a', bound: 0.02 },
        { ...line, id: 'b', bound: 0.03, some: true },
        { ...line, id: 'c', bound: 0.004, label: '更好的线' },
      ],
    }
    expect(targetsOf({ ...BLACK_BOX, sheets: DOUYIN_SHEETS, outlook }, 'platformHelpRate')).toEqual([
      'line 更好的线 metric ≤ 0.004',
      'star 4.7 total ≥ 85',
      'line 自己的线 metric ≤ 0.02',
    ])
  })
})

describe('askOf', () => {
  const target = { of: 'metric', value: 0.01 } as const
  const choices = [{ target, op: '≤', kind: 'tier', to: '90' }] as const

  it('asks for the nearest target until one is chosen', () => {
    expect(askOf({ ...FIRST_CHOICE, kind: 'target' }, 'platformHelpRate', choices)).toEqual({
      metric: 'platformHelpRate',
      kind: 'target',
      target,
    })
    expect(askOf({ ...FIRST_CHOICE, kind: 'target' }, 'platformHelpRate', [])).toBeNull()
  })

  it('asks for one more first', () => {
    expect(askOf(FIRST_CHOICE, 'platformHelpRate', [])).toEqual({
      metric: 'platformHelpRate',
      kind: 'more',
      n: 1,
    })
  })

  it('forgets a target with its metric, and everything with the shop', () => {
    chooseWhatIf({ kind: 'target', target })
    chooseWhatIf({ n: 3 })
    expect(usePanelRoom.getState().whatIf).toEqual({ kind: 'target', target, n: 3 })
    chooseWhatIf({ metric: 'reviewHours' })
    expect(usePanelRoom.getState().whatIf).toMatchObject({ metric: 'reviewHours', target: null, n: 3 })
    chooseShop('douyin:1002')
    expect(usePanelRoom.getState().whatIf).toEqual({})
    chooseShop(null)
  })
})

describe('typedFigure', () => {
  it.each([
    ['0.5', 'rate', 0.005],
    [' 0.5% ', 'rate', 0.005],
    ['1．25％', 'rate', 0.0125],
    ['100', 'rate', 1],
    ['101', 'rate', null],
    ['0', 'rate', 0],
    ['4.8 星', 'stars', 4.8],
    ['5.1', 'stars', null],
    ['0.9', 'stars', null],
    ['3小时', 'hours', 3],
    ['15', 'seconds', 15],
    ['', 'rate', null],
    ['-1', 'rate', null],
    ['1e3', 'rate', null],
    ['半个', 'rate', null],
  ] as const)('%s as %s', (text, unit, figure) => {
    expect(typedFigure(text, unit)).toBe(figure)
  })
})

const needed = (own: Partial<Needed>): Needed => ({
  date: '2026-12-23',
  newCases: 460.2,
  mostBad: 2,
  mostBadLow: 1,
  mostBadHigh: 3,
  newFigure: 0.005,
  usualBad: 3.1,
  usualLow: 0.6,
  usualHigh: 6.4,
  reachable: true,
  ...own,
})
const line = (own: Partial<Needed>, counted = true) => ({
  needed: needed(own),
  counted,
  soonest: '2026-12-04',
})

describe('needLine', () => {
  it('counts the bad ones of a rate, and the good ones beside', () => {
    expect(needLine(line({}), 'rate')).toEqual({
      kind: 'most',
      n: 2,
      span: [1, 3],
      usual: [1, 6],
      cases: 460,
      good: 458,
    })
  })

  it('never spans below none or above all', () => {
    expect(needLine(line({ mostBad: 0, mostBadLow: -1, mostBadHigh: 900 }), 'rate')).toMatchObject({
      n: 0,
      span: [0, 460],
    })
  })

  it('is free where all of them may be bad', () => {
    expect(needLine(line({ mostBad: 500 }), 'rate')).toEqual({ kind: 'free' })
    expect(needLine(line({ mostBad: 2000 }), 'stars')).toEqual({ kind: 'free' })
  })

  it('gives stars a mean, and how many of one star that bears', () => {
    expect(needLine(line({ mostBad: 33, newFigure: 4.9 }), 'stars')).toEqual({
      kind: 'mean',
      figure: 4.9,
      cases: 460,
      oneStars: 8,
    })
  })

  it('names no count that nobody knows', () => {
    expect(needLine(line({ newFigure: 3 }, false), 'hours')).toEqual({
      kind: 'mean',
      figure: 3,
      cases: null,
      oneStars: null,
    })
    expect(needLine(line({}, false), 'rate')).toMatchObject({ kind: 'mean', figure: 0.005, cases: null })
  })

  it('says by how many it is out of reach, and until when', () => {
    const out = { mostBad: -3, newFigure: null, reachable: false }
    expect(needLine(line(out), 'rate')).toEqual({
      kind: 'unreachable',
      over: 3,
      soonest: '2026-12-04',
      within: 90,
    })
    expect(needLine(line(out, false), 'rate')).toMatchObject({ over: null })
    expect(needLine(line(out), 'stars')).toMatchObject({ over: null })
  })

  it('is nothing without a need', () => {
    expect(needLine({ needed: null, counted: true, soonest: null }, 'rate')).toBeNull()
  })

  it('names a first day only where it is news', () => {
    const of = (met: boolean, soonest: string | null, own: Partial<Needed> = {}) =>
      soonerThanAsked({ met, soonest, needed: needed(own) })
    expect(of(false, '2026-12-04')).toBe(true)
    expect(of(true, '2026-12-04')).toBe(false)
    expect(of(false, '2026-12-23')).toBe(false)
    expect(of(false, null)).toBe(false)
    expect(of(false, '2026-12-04', { reachable: false })).toBe(false)
  })
})

describe('coverage', () => {
  it('sets the cases seen here beside the page’s', () => {
    expect(BLACK_BOX.outlook.coverage.imDissatisfactionRate).toEqual({
      seen: 21,
      official: 56,
      share: 0.375,
      least: true,
      bad: false,
    })
  })

  it('compares bad ones where the cases are not seen here', () => {
    expect(TIERED_SHOP.outlook.coverage.platformHelpRate).toEqual({
      seen: 2,
      official: 3,
      share: 2 / 3,
      least: false,
      bad: true,
    })
  })

  it('knows that nothing was seen, and that nothing is known', () => {
    expect(TIERED_SHOP.outlook.coverage.qualityReturnRate).toMatchObject({
      seen: 0,
      official: 460,
      share: null,
    })
    expect(TIERED_SHOP.outlook.coverage.reviewHours).toMatchObject({ seen: 0, official: null })
    expect(NO_FORECAST.outlook.coverage).toEqual({})
  })
})

describe('the answers', () => {
  it('are the same for the same question', async () => {
    const ask = { metric: 'platformHelpRate', kind: 'more', n: 3 } as const
    expect(await TIERED_SHOP.ask(ask)).toBe(await TIERED_SHOP.ask({ ...ask }))
  })

  it('tell a bad day from a usual one', async () => {
    const ask = {
      metric: 'platformHelpRate',
      kind: 'target',
      target: { of: 'metric', value: 0.003 },
    } as const
    expect((await TIERED_SHOP.ask(ask)).answer).toMatchObject({ needed: { reachable: true, mostBad: 1 } })
    expect((await BAD_DAY.ask(ask)).answer).toMatchObject({ needed: { reachable: false, mostBad: -3 } })
  })

  it('are nothing for a metric without a figure', async () => {
    const ask = { metric: 'platformHelpRate', kind: 'more', n: 3 } as const
    expect(await NO_FORECAST.ask(ask)).toEqual({ ...ask, answer: null })
  })
})

describe('figuresByDay', () => {
  it('follows one metric, and says nothing of days without it', () => {
    const bare = { ...douyin, metrics: [], updatedAt: '2026-11-22T11:00:36+08:00' }
    expect(figuresByDay([bare, douyin], 'platformHelpRate')).toEqual([{ day: dayAfter(0), value: 0.006522 }])
  })
})
