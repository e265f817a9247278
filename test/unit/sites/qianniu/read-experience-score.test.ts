import { describe, expect, it } from 'vitest'
import { readExperienceScore } from '../../../../lib/sites/qianniu/read-experience-score'
import { contextOf, flat } from '../../../support/read-saved'

const URL = 'https://myseller.taobao.com/home.htm/voc-tmall/serverReport'
const sheetOf = (html: string) => {
  const { sheet } = readExperienceScore(contextOf(html, URL))
  if (!sheet) throw new Error('no sheet')
  return sheet
}

const TOTAL =
  '<div><h2>店铺真实体验分</h2><span>4.66</span> <span>等级 中</span> <span>附加分 +0.08</span><div>数据更新时间 2026-11-19 09:00:00</div></div>'
const dimension = (...[name, score, weight, body]: [string, string, string, string]): string =>
  `<div><h3>${name} <b>${score}</b><span>权重 ${weight}</span></h3>${body}</div>`

interface Line {
  [column: string]: string
}
const table = (columns: readonly string[], lines: readonly Line[]): string =>
  `<table><thead><tr>${columns.map((name) => `<th>${name}</th>`).join('')}</tr></thead><tbody>${lines
    .map((line) => `<tr>${columns.map((name) => `<td>${line[name] ?? '-'}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`

const HELP: Line = {
  指标: '<span>平台求助率</span><div>优+订单3倍加权</div>',
  指标值: '0.0567%',
  指标得分: '4.30分',
  权重: '30%',
  同行均值: '0.08%',
  档位线: '<span>≤0.05% 5分</span><span>≤0.1% 4.5分</span>',
  较前1日: '0.9%',
  竞店: '0.7%',
  统计周期: '2026-10-20~2026-11-18',
}
const HOURS: Line = {
  指标: '退款处理时长',
  指标值: '5.97小时',
  指标得分: '4.50分',
  权重: '20%',
  统计周期: '30天',
}
const COLUMNS = ['指标', '指标值', '指标得分', '权重', '同行均值', '档位线', '统计周期']

describe('tables', () => {
  it.each([
    [COLUMNS],
    [COLUMNS.toReversed()],
    [['竞店', '较前1日', '指标', '权重', '指标得分', '指标值', '同行均值', '档位线']],
  ])('are read by their headers: %s', (columns) => {
    const sheet = sheetOf(TOTAL + dimension('服务保障', '4.32', '0.50', table(columns, [HELP, HOURS])))
    expect(sheet).toMatchObject({
      total: 4.66,
      bonus: 0.08,
      stage: 'formal',
      updatedAt: '2026-11-19T09:00:00+08:00',
      dimensions: [{ id: 'service', score: 4.32, weight: 0.5 }],
    })
    expect(sheet.metrics).toMatchObject([
      {
        id: 'platformHelpRate',
        value: 0.000567,
        shown: '0.0567%',
        score: 4.3,
        weight: 0.3,
        peer: 0.0008,
        tiers: [
          { op: '≤', bound: 0.0005, score: 5 },
          { op: '≤', bound: 0.001, score: 4.5 },
        ],
      },
      { id: 'refundHandlingHours', value: 5.97, score: 4.5, weight: 0.2, peer: null, tiers: null },
    ])
  })

  it('without headers give nothing that could be another column', () => {
    const sheet = sheetOf(
      TOTAL +
        '<table><tbody><tr><td>平台求助率</td><td>0.08%</td><td>0.0567%</td><td>30%</td></tr></tbody></table>',
    )
    expect(sheet.metrics).toMatchObject([{ id: 'platformHelpRate', value: null, weight: null }])
  })
})

describe('cards', () => {
  it('are read by the words beside the figures', () => {
    const card = `<div><span>旺旺3分钟人工响应率</span><div>70.91%</div><div>得分 <b>3.00</b> 权重 30%</div><div>同行均值 88%</div><div><span>≥98% 5</span><span>≥95% 4.5</span></div><div>统计周期 2026-10-20~2026-11-18</div></div>`
    const sheet = sheetOf(
      TOTAL +
        dimension(
          '服务保障',
          '4.32',
          '50%',
          `<div>${card}${card.replace('旺旺3分钟人工响应率', '旺旺满意度')}</div>`,
        ),
    )
    expect(sheet.dimensions).toEqual([{ id: 'service', score: 4.32, weight: 0.5 }])
    expect(sheet.metrics.map(({ id }) => id)).toEqual(['reply3MinRate', 'wangwangSatisfactionRate'])
    expect(sheet.metrics[0]).toMatchObject({
      value: 0.7091,
      score: 3,
      weight: 0.3,
      peer: 0.88,
      tiers: [
        { op: '≥', bound: 0.98, score: 5 },
        { op: '≥', bound: 0.95, score: 4.5 },
      ],
    })
  })

  it('read the old three ratings, not how far above the trade they are', () => {
    const sheet = sheetOf(
      TOTAL +
        `<section><h3>店铺动态评分</h3>${['描述相符', '服务态度', '物流服务'].map((name, at) => `<div><span>${name}</span><b>4.${9 - at}</b><i>高于同行 12.30%</i></div>`).join('')}</section>`,
    )
    expect(sheet.metrics.map(({ id, value }) => [id, value])).toEqual([
      ['dsrGoods', 4.9],
      ['dsrService', 4.8],
      ['dsrLogistics', 4.7],
    ])
  })

  it('leave a menu entry of the same name alone', () => {
    const menu = '<ul><li>真实体验分</li><li>3</li></ul><a>店铺真实体验分</a><span>2</span>'
    expect(sheetOf(menu + TOTAL + flat('平台求助率|0.1%')).total).toBe(4.66)
  })
})
