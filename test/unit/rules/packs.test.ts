import { describe, expect, it } from 'vitest'
import { packInForce } from '../../../lib/rules/pack-in-force'
import { ALL_PACKS, packById } from '../../../lib/rules/packs/all-packs'
import { SERVICE_WEIGHT_ROWS, SERVICE_WEIGHTS_2026_07 } from '../../../lib/rules/service-weights'
import { PACK_IDS } from '../../../lib/schema/finding'
import { RulePackSchema, type RulePack } from '../../../lib/schema/rule-pack'
import { DOUYIN_METRICS, QIANNIU_METRICS, type MetricId } from '../../../lib/schema/score-sheet'

const rowsOf = (pack: RulePack) => [
  ...pack.metrics,
  ...pack.numbers,
  ...pack.weights,
  ...pack.stars,
  ...pack.lines,
]
const scoredIn = (pack: RulePack) => pack.metrics.filter(({ scored }) => scored).map(({ id }) => id)
const dayBefore = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)

describe.each(PACK_IDS)('%s', (id) => {
  const pack = packById(id)

  it('is a pack by the schema, under its own id and platform', () => {
    expect(RulePackSchema.safeParse(pack).error).toBeUndefined()
    expect(pack.id).toBe(id)
    expect(id.startsWith(pack.platform)).toBe(true)
  })

  it('says of every row where it stands and how sure it is', () => {
    expect(rowsOf(pack).length).toBeGreaterThan(30)
    for (const row of rowsOf(pack)) {
      expect(row.source.trim()).not.toBe('')
      expect(['official', 'observed', 'third-party', 'article', 'inferred']).toContain(row.confidence)
      if (row.effective !== null && pack.until !== null) expect(row.effective <= pack.until).toBe(true)
    }
  })

  it('names no row twice for one day, and keeps rows of one name oldest first', () => {
    const named: { name: string; effective: string | null }[] = [
      ...pack.numbers.map(({ key, effective }) => ({ name: key, effective })),
      ...pack.lines.map((line) => ({ name: line.id, effective: line.effective })),
      ...pack.metrics.map((metric) => ({ name: metric.id, effective: null })),
    ]
    const seen = new Map<string, string>()
    const astray = named.filter(({ name, effective }) => {
      const last = seen.get(name)
      seen.set(name, effective ?? '')
      return last !== undefined && last >= (effective ?? '')
    })
    expect(seen.size).toBeGreaterThan(30)
    expect(astray).toEqual([])
  })

  it('defines windows that end after they begin, in the past', () => {
    for (const { fromDaysAgo, toDaysAgo, id: metric } of pack.metrics) {
      expect(toDaysAgo, metric).toBeGreaterThanOrEqual(1)
      expect(fromDaysAgo - toDaysAgo + 1, metric).toBe(metric.startsWith('dsr') ? 180 : 30)
    }
  })

  it('speaks plainly in its labels', () => {
    for (const { label } of [...pack.numbers, ...pack.lines]) expect(label).not.toMatch(/[!！]|禁止/)
  })

  it('keeps the articles’ figures to themselves', () => {
    for (const { key, confidence } of pack.numbers) {
      expect(key.startsWith('article.'), key).toBe(confidence === 'article')
    }
  })
})

describe('packs of one platform', () => {
  it.each(['douyin', 'qianniu'] as const)(
    'of %s follow one another without a gap, as packInForce has it',
    (platform) => {
      const own = ALL_PACKS.filter((pack) => pack.platform === platform).toSorted((a, b) =>
        a.from < b.from ? -1 : 1,
      )
      expect(own.at(-1)?.until).toBeNull()
      for (const [index, pack] of own.entries()) {
        const next = own[index + 1]
        if (next) expect(pack.until).toBe(dayBefore(next.from))
        if (pack.until !== null) expect(packInForce(platform, `${pack.until}T23:59:59+08:00`)).toBe(pack.id)
        if (pack.from > '2000') expect(packInForce(platform, `${pack.from}T00:00:00+08:00`)).toBe(pack.id)
      }
    },
  )

  it('of 抖店 define each of its metrics, whatever they score', () => {
    for (const pack of ALL_PACKS.filter(({ platform }) => platform === 'douyin')) {
      expect(pack.metrics.map(({ id }) => id).toSorted()).toEqual(DOUYIN_METRICS.toSorted())
    }
    const qianniu = packById('qianniu-2026-03-16').metrics.map(({ id }) => id)
    expect(qianniu.toSorted()).toEqual(QIANNIU_METRICS.toSorted())
  })

  it.each<[RulePack['id'], MetricId[]]>([
    [
      'douyin-2025-11-19',
      [
        'goodsRating',
        'qualityReturnRate',
        'pickupOnTimeRate',
        'deliveryOnTimeRate',
        'logisticsReturnRate',
        'handlingOnTimeRate',
        'imResponseSeconds',
      ],
    ],
    [
      'douyin-2026-09-08',
      [
        'goodsRating',
        'qualityReturnRate',
        'pickupHours',
        'deliveryOnTimeRate',
        'damageReturnRate',
        'reviewHours',
        'imResponseSeconds',
        'imDissatisfactionRate',
        'platformHelpRate',
      ],
    ],
    ['qianniu-dsr', ['dsrGoods', 'dsrService', 'dsrLogistics']],
  ])('%s scores exactly its own metrics', (id, scored) => {
    expect(scoredIn(packById(id))).toEqual(scored)
  })

  it('score 售后拒绝率 in none', () => {
    expect(ALL_PACKS.filter((pack) => scoredIn(pack).includes('refusalRate'))).toEqual([])
  })
})

describe('what one more bad event adds', () => {
  it.each<[RulePack['id'], MetricId, [number, number] | null, boolean]>([
    ['douyin-2026-09-08', 'platformHelpRate', [1, 0], true],
    ['douyin-2026-09-08', 'qualityReturnRate', [1, 0], true],
    ['douyin-2026-09-08', 'imDissatisfactionRate', [1, 1], false],
    ['douyin-2026-09-08', 'deliveryOnTimeRate', [0, 1], false],
    ['douyin-2026-09-08', 'goodsRating', [1, 1], false],
    ['douyin-2026-09-08', 'imResponseSeconds', [600, 1], false],
    ['douyin-2026-09-08', 'damageReturnRate', [1, 0], true],
    ['douyin-2026-09-08', 'reviewHours', null, false],
    ['qianniu-2026-03-16', 'platformHelpRate', [1, 0], true],
    ['qianniu-2026-03-16', 'positiveReviewRate', [0, 1], false],
    ['qianniu-2026-03-16', 'reply3MinRate', [0, 1], false],
    ['qianniu-dsr', 'dsrService', [1, 1], false],
  ])('%s %s', (...[id, metric, added, bounded]) => {
    const row = packById(id).metrics.find((one) => one.id === metric)
    const badEvent = added && { numerator: added[0], denominator: added[1] }
    expect(row).toMatchObject({ badEvent, boundedByOrders: bounded })
  })
})

describe('the stars', () => {
  it.each([
    [100, 5],
    [97, 5],
    [96.99, 4.9],
    [61, 4.1],
    [60.5, 4],
    [60, 4],
    [51, 3.1],
    [50, 3],
    [0, 3],
  ])('of %s points are %s', (points, stars) => {
    const step = packById('douyin-2026-09-08').stars.find(({ min }) => points >= min)
    expect(step?.stars).toBe(stars)
  })

  it('descend by a tenth at a time', () => {
    const { stars } = packById('douyin-2026-07-14')
    expect(stars.map((step) => step.stars)).toEqual(Array.from({ length: 21 }, (_, i) => (50 - i) / 10))
  })
})

describe('the 101 rows of service weights', () => {
  it('are 101, no industry and type twice, each summing to the whole', () => {
    expect(SERVICE_WEIGHT_ROWS).toHaveLength(101)
    expect(new Set(SERVICE_WEIGHT_ROWS.map(([industry, type]) => `${industry} ${type}`)).size).toBe(101)
    for (const [industry, , ...parts] of SERVICE_WEIGHT_ROWS) {
      expect(
        parts.reduce((sum, part) => sum + part, 0),
        industry,
      ).toBe(100)
    }
    expect(SERVICE_WEIGHTS_2026_07).toHaveLength(404)
    expect(packById('douyin-2026-07-14').weights).toEqual(SERVICE_WEIGHTS_2026_07)
  })

  it.each([
    ['3C数码', '旗舰', 25, 25, 25, 25],
    ['彩妆/仪器', '非旗舰', 35, 15, 30, 20],
    ['彩妆/仪器', '旗舰', 20, 40, 20, 20],
    ['餐厨用具', '非旗舰', 25, 40, 15, 20],
    ['宠物食品及用品', '通用', 15, 40, 15, 30],
    ['二手数码百货', '通用', 40, 15, 15, 30],
    ['个护家清', '旗舰', 20, 30, 25, 25],
    ['花卉/绿植盆栽', '通用', 40, 15, 30, 15],
    ['护肤', '旗舰', 20, 25, 30, 25],
    ['跨境大健康', '通用', 30, 35, 20, 15],
    ['男装', '旗舰', 20, 20, 30, 30],
    ['汽车用品', '旗舰', 15, 40, 20, 25],
    ['生活鲜花', '通用', 35, 15, 20, 30],
    ['箱包', '通用', 40, 30, 15, 15],
    ['医疗健康', '通用', 25, 25, 25, 25],
    ['婴童食品及用品', '非旗舰', 15, 25, 30, 30],
    ['游戏服务', '非旗舰', 25, 30, 15, 30],
    ['运动鞋服', '通用', 20, 40, 20, 20],
  ])('%s %s', (...row) => {
    const [industry, shopType, ...percents] = row
    const own = SERVICE_WEIGHTS_2026_07.filter(
      (one) => one.industry === industry && one.shopType === shopType,
    )
    const of = (metric: MetricId) => own.find((one) => one.of === metric)?.weight
    expect([
      of('imDissatisfactionRate'),
      of('imResponseSeconds'),
      of('reviewHours'),
      of('platformHelpRate'),
    ]).toEqual(percents.map((percent) => percent / 100))
  })
})
