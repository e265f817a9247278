import { describe, expect, it } from 'vitest'
import { readExperienceScore } from '../../../../lib/sites/douyin/read-experience-score'
import type { Metric } from '../../../../lib/schema/score-sheet'
import { contextOf, flat } from '../../../support/read-saved'

const URL = 'https://fxg.jinritemai.com/ffa/eco/experience-score?source=fxg-menu'
const read = (html: string) => readExperienceScore(contextOf(html, URL))
const sheetOf = (html: string) => {
  const { sheet } = read(html)
  if (!sheet) throw new Error('no sheet')
  return sheet
}
const metric = (html: string, id: Metric['id']): Partial<Metric> | undefined =>
  sheetOf(html).metrics.find((one) => one.id === id)

const HEAD = flat(
  '商家体验分|店铺ID：12345678|考核行业：方便食品|近30天有效订单数：1,234|更新于 2026/08/07 12:34:56|我的体验分|96.5分',
)

describe('the layout with weights', () => {
  const card = (title: string, rest: string): string => `<section><h4>${title}</h4>${flat(rest)}</section>`
  const OLD =
    HEAD +
    `<div>${flat('服务体验得分|95 分|较前1日持平')}<em>权重35%</em></div>` +
    card(
      '飞鸽平均响应时长',
      '查看详情|100分|店铺表现|13.872秒|较前1日 -0.2秒|飞鸽平均响应时长得分 100分 x25%/权重=25分|≤15秒 100分|≤120秒 70分|同行均值 20.1秒',
    ) +
    card(
      '平台求助率',
      '查看详情|90分|店铺表现 0.3937%|较前1日 +0.1%|平台求助率得分 90分 x30%/权重=27分|3/762',
    ) +
    flat('差行为扣分|-3 分|虚假交易刷体验分扣分|0 分')

  it('reads the sheet', () => {
    expect({ ...sheetOf(OLD), metrics: [] }).toEqual({
      platform: 'douyin',
      shopId: '12345678',
      shopName: null,
      updatedAt: '2026-08-07T12:34:56+08:00',
      stage: 'formal',
      industry: '方便食品',
      shopType: null,
      orders30d: 1234,
      total: 96.5,
      dimensions: [{ id: 'service', score: 95, weight: 0.35 }],
      metrics: [],
      bonus: null,
      deduction: 3,
    })
    expect(read(OLD).unread).toEqual([])
  })

  it('reads value, score, weight, steps and peer of a metric', () => {
    expect(metric(OLD, 'imResponseSeconds')).toEqual({
      id: 'imResponseSeconds',
      value: 13.872,
      shown: '13.872秒',
      score: 100,
      weight: 0.25,
      tiers: [
        { op: '≤', bound: 15, score: 100 },
        { op: '≤', bound: 120, score: 70 },
      ],
      peer: 20.1,
      numerator: null,
      denominator: null,
    })
    expect(metric(OLD, 'platformHelpRate')).toMatchObject({
      value: 0.003937,
      score: 90,
      weight: 0.3,
      numerator: 3,
      denominator: 762,
    })
  })

  it('reads the page as one list of texts, without a box around each metric', () => {
    const page = flat(
      '服务体验得分|95 分|飞鸽平均响应时长得分|100 分|较前1日持平|x25%/权重=25分|飞鸽会话不满意率得分|90 分|较前1日持平|x25%/权重=22.5分|考核指标|飞鸽平均响应时长|查看详情|100分|店铺表现|13.872秒|较前1日持平|飞鸽会话不满意率|查看详情|90分|店铺表现|11.1111%|较前1日持平|差行为扣分|0 分',
    )
    expect(metric(page, 'imResponseSeconds')).toMatchObject({ value: 13.872, score: 100, weight: 0.25 })
    expect(metric(page, 'imDissatisfactionRate')).toMatchObject({
      value: 0.111111,
      shown: '11.1111%',
      score: 90,
    })
  })

  it.each([
    ['揽收时长平均 3.2小时 得分94分 权重40%', { id: 'pickupHours', value: 3.2, score: 94, weight: 0.4 }],
    ['揽收时长平均得分|94.32分', { id: 'pickupScore', value: 94.32, score: 94.32 }],
    ['平均揽收时长|1天2小时', { id: 'pickupHours', value: 26 }],
    ['平均揽收时长（小时）|5.5', { id: 'pickupHours', value: 5.5 }],
    ['飞鸽人工平均响应时长|1分12秒', { id: 'imResponseSeconds', value: 72, shown: '1分12秒' }],
    ['售后平均审核时长|90分钟', { id: 'reviewHours', value: 1.5 }],
    ['商品综合评分|4.8702分|得分100分', { id: 'goodsRating', value: 4.8702, score: 100 }],
    ['商品综合评分|100分|店铺表现|4.8702', { id: 'goodsRating', value: 4.8702, score: 100 }],
    ['商品品质退货率|0．195％', { id: 'qualityReturnRate', value: 0.00195 }],
  ])('reads «%s»', (texts, expected) => {
    expect(sheetOf(HEAD + `<div>${flat(texts)}</div>`).metrics[0]).toMatchObject(expected)
  })

  it('reads counts by their labels and never makes the figure of them', () => {
    const page =
      HEAD +
      card('平台求助率', '店铺表现 0.5%|近30天消费者升级求助平台订单数 3|近30天消费者求助商家订单数 460')
    expect(metric(page, 'platformHelpRate')).toMatchObject({ value: 0.005, numerator: 3, denominator: 460 })
  })
})

describe('the layout since 2026-09', () => {
  const TEXTS =
    '体验分概览|更新时间：2026-09-09 11:00:37（今日已更新）|我的总分|82 分|商品体验|69 分|物流体验|99 分|服务体验|85 分|商品综合评分|4.6923 分|商品品质退货率|1.340 %|平均揽收时长|5.5741 小时|运单配送时效达成率|99.412 %|商品/包装破损退货订单率|0.1 %|飞鸽人工会话平响时长|13.893 秒|售后平均审核时长|3.3061 小时|飞鸽人工会话不满意率|5.357 %|平台求助率|0.6522 %|加分项|+2 分|扣分项|0 分'

  it('reads everything the page shows', () => {
    const sheet = sheetOf(flat(TEXTS))
    expect(sheet).toMatchObject({
      total: 82,
      bonus: 2,
      deduction: 0,
      stage: 'formal',
      updatedAt: '2026-09-09T11:00:37+08:00',
    })
    expect(sheet.dimensions.map(({ score }) => score)).toEqual([69, 99, 85])
    expect(sheet.metrics.map(({ id, value }) => [id, value])).toEqual([
      ['goodsRating', 4.6923],
      ['qualityReturnRate', 0.0134],
      ['pickupHours', 5.5741],
      ['deliveryOnTimeRate', 0.99412],
      ['damageReturnRate', 0.001],
      ['imResponseSeconds', 13.893],
      ['reviewHours', 3.3061],
      ['imDissatisfactionRate', 0.05357],
      ['platformHelpRate', 0.006522],
    ])
    expect(
      sheet.metrics.every(({ score, weight, tiers }) => score === null && weight === null && tiers === null),
    ).toBe(true)
  })

  it('reads tiles that show the figure above its title', () => {
    const tile = (figure: string, title: string): string =>
      `<div><div><b>${figure}</b></div><div>${title}</div></div>`
    const page = `<div>${tile('82分', '我的总分')}</div><div>${tile('4.6923分', '商品综合评分')}${tile('1.34%', '商品品质退货率')}${tile('0.65%', '平台求助率')}</div>`
    expect(sheetOf(page)).toMatchObject({ total: 82 })
    expect(metric(page, 'goodsRating')).toMatchObject({ value: 4.6923 })
    expect(metric(page, 'qualityReturnRate')).toMatchObject({ value: 0.0134 })
    expect(metric(page, 'platformHelpRate')).toMatchObject({ value: 0.0065 })
  })
})

describe('the stage', () => {
  it.each(['暂无体验分', '参与分数计算的订单达到30单后向您展示体验分'])(
    'is none at «%s», whatever stands there',
    (words) => {
      const page =
        flat(`店铺ID：12345678|近30天有效订单数：12|${words}|以下为示例数据`) +
        `<div>${flat('我的体验分|98分')}</div><div>${flat('商品综合评分|90分|店铺表现 4.85')}</div>`
      const { sheet, unread } = read(page)
      expect(sheet).toMatchObject({ stage: 'none', total: null, orders30d: 12, bonus: null, deduction: null })
      expect(sheet?.metrics).toEqual([
        {
          id: 'goodsRating',
          value: null,
          shown: null,
          score: null,
          weight: null,
          tiers: null,
          peer: null,
          numerator: null,
          denominator: null,
        },
      ])
      expect(unread).toEqual([])
    },
  )

  it('is growth in a growing shop, though the 30 orders are named', () => {
    const page = flat(
      '近30天有效订单数：18|更新于 2026/08/07 12:34:56|当前处于成长阶段，订单达到30单后进入正式阶段|我的体验分|70分',
    )
    expect(sheetOf(page)).toMatchObject({ stage: 'growth', total: 70 })
  })

  it('is formal for a scored shop whose page explains the stages', () => {
    const page = HEAD + flat('什么是成长阶段？|参与分数计算的订单达到30单后向您展示体验分')
    expect(sheetOf(page)).toMatchObject({ stage: 'formal', total: 96.5 })
  })
})

describe('what is not this shop’s figure', () => {
  const card = (rest: string): string => HEAD + `<div><h4>平台求助率</h4>${flat(rest)}</div>`

  it.each([
    '目标 0.3%',
    '竞店A 0.3%',
    '同行优秀 0.3%',
    '较前1日 0.3%',
    '较前1日 上升0.3%',
    '↑0.3%',
    '超过 95% 同行',
    '近7日 0.3%',
    '考核标准 0.3%',
    '例如 0.3%',
    '-|同行均值 0.3%',
    '暂无数据|目标 0.3%',
    '0.3%|0.4%',
    '本月活动 0.3%',
    '2026/01/01',
    '12 单',
  ])('«%s» gives no value', (rest) => {
    expect(metric(card(rest), 'platformHelpRate')).toMatchObject({ value: null, shown: null })
  })

  it('a row of titles over a row of figures gives nothing wrong', () => {
    const page =
      HEAD +
      '<div><div><span>商品品质退货率</span><span>平台求助率</span></div><div><span>0.3%</span><span>-</span></div></div>'
    for (const { value } of sheetOf(page).metrics) expect(value).toBeNull()
  })

  it('figures of examples, other shops and asides are not read', () => {
    const page =
      HEAD +
      `<div><p>示例</p><div>${flat('平台求助率|9%')}</div></div><aside>${flat('商品品质退货率|8%')}</aside>`
    expect(sheetOf(page).metrics).toEqual([])
  })

  it('two totals that differ are none', () => {
    const { sheet, unread } = read(
      HEAD + flat('商品综合评分|4.8分') + `<div>${flat('我的体验分|61分')}</div>`,
    )
    expect(sheet?.total ?? null).toBeNull()
    expect(unread).toContainEqual({ field: 'total', why: 'absent' })
  })

  it('a page without any score gives no sheet', () => {
    expect(read(flat('商家体验分|请稍后再试')).sheet).toBeNull()
  })
})
