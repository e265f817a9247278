import { describe, expect, it } from 'vitest'
import { packForSheet } from '../../../lib/rules/pack-for-sheet'
import type { PackId } from '../../../lib/schema/finding'
import type { Platform } from '../../../lib/schema/platform'
import type { Metric, MetricId } from '../../../lib/schema/score-sheet'
import { metric, sheet } from './sheets'

const packFor = (platform: Platform, day: string, metrics: Metric[]) =>
  packForSheet({ platform, now: `${day}T12:00:00+08:00`, sheet: sheet({ platform, metrics }) })
const plain = (...ids: MetricId[]) => ids.map((id) => metric(id))

describe('packForSheet', () => {
  it('goes by date where no sheet was read, or it names no metric, or it is another platform’s', () => {
    const now = '2026-09-08T00:00:00+08:00'
    expect(packForSheet({ platform: 'douyin', now, sheet: null })).toBe('douyin-2026-09-08')
    expect(packFor('douyin', '2026-09-07', [])).toBe('douyin-2026-07-14')
    const other = sheet({ platform: 'qianniu', metrics: plain('dsrGoods') })
    expect(packForSheet({ platform: 'douyin', now, sheet: other })).toBe('douyin-2026-09-08')
  })

  it.each<[string, string, Metric[], PackId]>([
    ['a page that fits the day', '2026-09-20', plain('pickupHours', 'platformHelpRate'), 'douyin-2026-09-08'],
    [
      'metrics both versions have',
      '2026-09-20',
      plain('goodsRating', 'platformHelpRate'),
      'douyin-2026-09-08',
    ],
    [
      'single metrics still scored after 09-08',
      '2026-09-20',
      [metric('platformHelpRate', { score: 90, weight: 0.25 })],
      'douyin-2026-07-14',
    ],
    [
      'tiers still listed after 09-08',
      '2026-09-20',
      [metric('goodsRating', { tiers: [{ op: '≥', bound: 4.791, score: 100 }] })],
      'douyin-2026-07-14',
    ],
    [
      'a new layout ahead of its day',
      '2026-09-06',
      plain('pickupHours', 'damageReturnRate'),
      'douyin-2026-09-08',
    ],
    [
      'a page that lags behind',
      '2026-07-20',
      plain('pickupScore', 'handlingOnTimeRate'),
      'douyin-2026-05-07',
    ],
    [
      'an older page of its day',
      '2025-04-01',
      plain('pickupOnTimeRate', 'handlingOnTimeRate'),
      'douyin-2025-03-15',
    ],
    [
      'an older page later',
      '2026-09-20',
      plain('pickupOnTimeRate', 'handlingOnTimeRate'),
      'douyin-2025-11-19',
    ],
    ['售后拒绝率 beside the score', '2026-09-20', plain('pickupHours', 'refusalRate'), 'douyin-2026-09-08'],
    ['a mixture that no version has', '2026-09-20', plain('pickupHours', 'pickupScore'), 'douyin-2026-09-08'],
  ])('抖店: %s', (...[, day, metrics, pack]) => {
    expect(packFor('douyin', day, metrics)).toBe(pack)
  })

  it.each<[string, string, Metric[], PackId]>([
    ['today’s', '2026-08-02', plain('negativeFeedbackRate', 'reply3MinRate'), 'qianniu-2026-03-16'],
    [
      'the launch’s metrics',
      '2026-08-02',
      plain('firstQualityReturnRate', 'badReviewRate'),
      'qianniu-2025-06-30',
    ],
    ['动态评分', '2026-08-02', plain('dsrGoods', 'dsrService', 'dsrLogistics'), 'qianniu-dsr'],
    [
      'scores of single metrics',
      '2026-08-02',
      [metric('reply3MinRate', { score: 4.3, weight: 0.3 })],
      'qianniu-2026-03-16',
    ],
  ])('千牛: %s', (...[, day, metrics, pack]) => {
    expect(packFor('qianniu', day, metrics)).toBe(pack)
  })
})
