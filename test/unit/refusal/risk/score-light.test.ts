import { describe, expect, it } from 'vitest'
import { judge } from '../../../../lib/refusal/judge'
import { PACK_IDS, type PackId } from '../../../../lib/schema/finding'
import { input } from '../judge-input'

const platformOf = (pack: PackId) => (pack.startsWith('douyin') ? 'douyin' : 'qianniu')

const scoreOf = (pack: PackId, change: Parameters<typeof input>[0] = {}) =>
  judge(input({ pack, ...change, afterSale: { platform: platformOf(pack), ...change.afterSale } })).score

describe('score.deduction', () => {
  it.each<[PackId, number]>([
    ['douyin-2025-03-15', 0],
    ['douyin-2025-11-19', 3],
    ['douyin-2026-05-07', 3],
    ['douyin-2026-07-14', 0],
    ['douyin-2026-09-08', 0],
    ['qianniu-dsr', 0],
    ['qianniu-2025-06-30', 0],
    ['qianniu-2026-03-16', 0],
  ])('under %s is %d', (pack, points) => {
    expect(scoreOf(pack).deduction).toBe(points)
  })

  it.each([
    [0, 3],
    [12, 3],
    [13, 2],
    [14, 1],
    [15, 0],
    [18, 0],
  ])('with %d points off already is %d, within the cap of 15', (deduction30d, points) => {
    expect(scoreOf('douyin-2026-05-07', { counters: { deduction30d } }).deduction).toBe(points)
  })

  it('follows the number of the user', () => {
    const edits = { 'deduction.unjustifiedRefusal': 2 }
    expect(scoreOf('douyin-2026-05-07', { edits }).deduction).toBe(2)
  })
})

describe('score.platformHelpRate', () => {
  const rate = (numerator: number, denominator: number, tags: string[] = []) =>
    scoreOf('qianniu-2026-03-16', {
      counters: { platformHelp: { numerator, denominator } },
      afterSale: { tags },
    }).platformHelpRate

  it.each([
    [3, 460, [], 4 / 460],
    [3, 460, ['优+订单'], 6 / 460],
    [0, 1, [], 1],
    [2, 2, [], 1],
    [1, 2, ['优+订单'], 1],
  ])('of %d in %d with %j would be %d', (...[numerator, denominator, tags, after]) => {
    expect(rate(numerator, denominator, tags)).toEqual({ now: numerator / denominator, ifEscalated: after })
  })

  it('is not known without counts or over nothing', () => {
    expect(rate(0, 0)).toEqual({ now: null, ifEscalated: null })
    expect(scoreOf('qianniu-2026-03-16').platformHelpRate).toEqual({ now: null, ifEscalated: null })
  })
})

describe('score.paths', () => {
  const codes = (pack: PackId, kind: 'refund-shipped' | 'return-refund' | 'exchange' = 'refund-shipped') =>
    scoreOf(pack, { afterSale: { kind } }).paths.map(({ code }) => code)

  const SERVICE = ['goods-rating', 'platform-help', 'chat-dissatisfaction', 'review-hours-if-refunded']

  it.each<[PackId, string[]]>([
    ['douyin-2025-03-15', ['goods-rating']],
    ['douyin-2025-11-19', ['goods-rating', 'deduction']],
    ['douyin-2026-05-07', ['goods-rating', 'deduction']],
    ['douyin-2026-07-14', SERVICE],
    ['douyin-2026-09-08', SERVICE],
    ['qianniu-dsr', ['dsr-service', 'dsr-goods']],
    [
      'qianniu-2025-06-30',
      [
        'platform-help',
        'wangwang-satisfaction',
        'bad-review',
        'refund-hours-if-refunded',
        'refund-hours-if-closed',
      ],
    ],
    [
      'qianniu-2026-03-16',
      [
        'platform-help',
        'wangwang-satisfaction',
        'positive-review',
        'refund-hours-if-refunded',
        'refund-hours-if-closed',
      ],
    ],
  ])('of %s are %j', (pack, expected) => {
    expect(codes(pack)).toEqual(expected)
  })

  it('leave the clocks out of an exchange', () => {
    expect(codes('douyin-2026-09-08', 'exchange')).toEqual(SERVICE.slice(0, 3))
    expect(codes('qianniu-2026-03-16', 'exchange')).toHaveLength(3)
  })

  it('say that nobody knows whether the review clock starts anew', () => {
    const { paths } = scoreOf('douyin-2026-09-08')
    expect(paths.find(({ metric }) => metric === 'reviewHours')?.open).toBe('clock-restart')
  })

  it.each(PACK_IDS)('of %s name no refusal rate, undo no quality return, and have a source', (pack) => {
    const { paths } = scoreOf(pack)
    const metrics = paths.map(({ metric }) => metric)
    expect(metrics).not.toContain('refusalRate')
    expect(metrics).not.toContain('qualityReturnRate')
    expect(metrics).not.toContain('firstQualityReturnRate')
    expect(paths.every(({ source }) => source.length > 5)).toBe(true)
  })
})
