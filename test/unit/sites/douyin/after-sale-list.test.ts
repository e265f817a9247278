import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../support/read-html'

const URL = 'https://fxg.jinritemai.com/ffa/merchant-aftersale-workbench/aftersale/list'

interface Row {
  id?: string
  kind?: string
  refund?: string
  reason?: string
  status?: string
  countdown?: string
  hidden?: boolean
}

function row(shown: Row): string {
  const id = shown.id ?? '140000000000000001'
  const out = shown.hidden ? ' style="display:none"' : ''
  return `<tr class="auxo-table-row auxo-table-row-level-0"${out}><td colspan="6">
    <div data-kora-json='{"order_id":"690000000000000001","after_sale_id":"${id}"}'><span>订单编号 690000000000000001</span><span>售后编号 ${id}</span></div></td></tr>
  <tr class="auxo-table-row"${out}><td><div>示例保温杯 500ml</div><div>白</div></td><td><div>应付金额 ¥59.90</div></td>
    <td><div>${shown.kind ?? '退货退款'}</div><div>${shown.refund ?? '售后退款 ¥59.90'}</div><div>${shown.reason ?? '申请原因 质量问题'}</div><div>申请时间 2026/01/01 08:00:00</div></td>
    <td><div>${shown.status ?? '待商家处理'}</div><div>${shown.countdown ?? '2天9小时16分后自动同意'}</div></td><td>-</td></tr>`
}

const page = (rows: string): string =>
  `<div id="fxg-pc-header"><span class="headerShopName">示例店铺</span></div><table><thead><tr><th>商品信息</th><th>订单信息</th><th>售后信息</th><th>售后状态</th><th>物流信息</th></tr></thead><tbody>${rows}</tbody></table>`

const read = (...rows: Row[]) => readHtml(URL, page(rows.map(row).join('')))
const first = async (shown: Row) => (await read(shown)).afterSales[0]

describe('an after-sale list of 抖店', () => {
  it.each([
    ['售后退款<span>59</span>.<span>90</span>元', 5990],
    ['售后退款 <i>¥</i><em>12</em><small>.30</small>', 1230],
    ['<span>售后退款</span><span>¥</span><span>1,299</span><span>.00</span>', 129_900],
    ['售后退款（元） 59.90', 5990],
    ['售后退款 ¥59.90（含运费¥6.00）', 5990],
    ['售后退款 ¥59.90-¥79.90', null],
    ['售后退款 ¥1.2万', null],
    ['售后退款 ¥5***', null],
  ])('reads an amount in pieces, and none that is not whole: %s', async (refund, fen) => {
    expect((await first({ refund }))?.refundFen).toBe(fen)
  })

  it.each([
    ['仅退款（未发货）', 'refund-unshipped'],
    ['仅退款(已收到货)', 'refund-shipped'],
    ['已发货-仅退款', 'refund-shipped'],
    ['仅退款（售后）', 'unknown'],
    ['仅退款（未收到货）', 'unknown'],
  ])('tells shipped from unshipped by what stands beside the kind: %s', async (kind, is) => {
    expect((await first({ kind }))?.kind).toBe(is)
  })

  it.each([
    ['待商家二次同意', 'awaiting-merchant-receipt'],
    ['售后失败', 'closed'],
    ['待客服处理', 'in-arbitration'],
  ])('knows the state %s', async (status, is) => {
    expect((await first({ status }))?.status).toBe(is)
  })

  it('takes a day of the calendar for no span, and 日 for a day', async () => {
    expect((await first({ countdown: '2日9小时后自动同意' }))?.deadlineAt).toBe('2026-01-03T21:00:00+08:00')
    expect((await first({ countdown: '1月3日9时后自动同意' }))?.deadlineAt).toBeNull()
  })

  it('does not name what is shown as a dash behind its label, but for the kind', async () => {
    const { unread } = await read({
      kind: '售后类型：-',
      refund: '售后退款 —',
      reason: '申请原因 --',
    })
    expect(unread).toEqual([{ field: 'afterSales[0].kind', why: 'dash-shown' }])
  })

  it('takes no number from a hidden row that stands among those of a record', async () => {
    const { afterSales } = await read({ id: '140000000000000009', hidden: true }, {})
    expect(afterSales.map(({ afterSaleId }) => afterSaleId)).toEqual(['140000000000000001'])
  })

  it('masks personal data in a reason', async () => {
    expect((await first({ reason: '申请原因 坏了 联系13800138000' }))?.reason).toBe('坏了 联系1**********')
  })

  it('takes no heading of a header for a shop', async () => {
    const html = page(row({})).replace('<span class="headerShopName">示例店铺</span>', '<div>推荐店铺</div>')
    expect((await readHtml(URL, html)).shop).toBeNull()
  })

  const card = (id: string): string =>
    `<div class="a1"><div><span>售后编号 ${id}</span><span>订单编号 690000000000000001</span></div><div><div><p>示例保温杯</p><p>白</p></div>
    <div><p>退货退款</p><p>售后退款 ¥59.90</p></div><div>待商家处理</div></div></div>`
  const FILTERS = `<div class="a2"><div>待商家审核</div><div><span>已发货退款</span><b>3</b></div><div><span>换货</span><b>1</b></div></div>`

  it('reads a lone record without the filters beside it', async () => {
    const { afterSales } = await readHtml(
      URL,
      `<div>${FILTERS}<div>${card('140000000000000001')}</div></div>`,
    )
    expect(afterSales).toHaveLength(1)
    expect(afterSales[0]).toMatchObject({ kind: 'return-refund', status: 'awaiting-merchant' })
    expect(afterSales[0]?.items).toEqual([
      { productId: null, title: '示例保温杯', sku: '白', quantity: null },
    ])
  })

  it('takes no number in an aside for a record of the list', async () => {
    const cards = card('140000000000000001') + card('140000000000000002')
    const { afterSales } = await readHtml(
      URL,
      `<div>${cards}</div><aside>订单编号 690000000000000555</aside>`,
    )
    expect(afterSales).toHaveLength(2)
  })
})
