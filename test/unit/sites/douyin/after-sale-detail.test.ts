import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../support/read-html'

const URL = 'https://fxg.jinritemai.com/ffa/maftersale/aftersale/detail-v3?aftersale_id=140000000000000001'

const pair = (label: string, value: string): string =>
  `<div class="style_item-wrapper__e2"><span>${label}</span><span>${value}</span></div>`
const page = (more: { before?: string; record?: string; after?: string }): string =>
  `<div id="fxg-pc-header"><span class="headerShopName">示例店铺</span></div>${more.before ?? ''}<div id="orderAppContainer">
  <div class="x1"><p>待商家处理</p><p>还剩1天2时3分</p></div><ul class="x2"><li>买家申请</li><li>退款成功</li></ul>
  ${pair('售后编号', '140000000000000001')}${pair('订单编号', '690000000000000001')}${pair('退款金额', '¥59.90')}
  <div class="style_goods__g1"><img alt="商品图"><p>示例保温杯 500ml</p><p>颜色分类:焦糖</p></div>
  <div><div>协商记录</div><ul><li>买家发起了售后申请</li>${more.record ?? ''}</ul></div></div>${more.after ?? ''}`

describe('an after-sale page of 抖店', () => {
  it('takes a menu built of plain blocks for no product', async () => {
    const before = `<div class="auxo-layout-sider"><div class="index_product-menu__x"><span>商品管理</span><span>发布商品</span></div></div>`
    const { afterSales } = await readHtml(URL, page({ before }))
    expect(afterSales[0]?.items.map(({ title }) => title)).toEqual(['示例保温杯 500ml'])
  })

  it('takes the state beside the countdown for the headline where no class tells', async () => {
    const { afterSales } = await readHtml(URL, page({}))
    expect(afterSales[0]?.status).toBe('awaiting-merchant')
  })

  it.each([
    ['<li>商家驳回了售后申请</li>', 1],
    ['<li>平台拒绝了商家的延时申请</li>', 0],
    ['<li>商家 拒绝了申请</li><li>商家二次拒绝</li>', 2],
  ])('counts refusals of the merchant alone: %s', async (record, count) => {
    const { afterSales } = await readHtml(URL, page({ record }))
    expect(afterSales[0]?.refusals).toBe(count)
  })

  it('masks personal data in the note before it leaves the page', async () => {
    const after = `<div class="auxo-modal-wrap" role="dialog"><div class="auxo-modal-title">拒绝退款</div><label>拒绝原因</label>
      <label>拒绝说明</label><textarea maxlength="200">已联系13800138000</textarea><button>确 定</button></div>`
    const { refusalForm } = await readHtml(URL, page({ after }))
    expect(refusalForm).toMatchObject({ note: '已联系1**********', noteMax: 200, submitLabel: '确定' })
  })
})
