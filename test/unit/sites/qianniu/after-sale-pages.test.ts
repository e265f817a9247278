import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../support/read-html'

const DETAIL =
  'https://qn.taobao.com/home.htm/trade-platform/refund-list/detail?disputeId=200000000000000001&type=1'
const LIST = 'https://myseller.taobao.com/home.htm/trade-platform/refund-list'
const G1_LIST = 'https://refund2.taobao.com/dispute/sellerDisputeList.htm?type=1'
const REFUSE = 'https://refund2.tmall.com/dispute/sellerRefuseDispute.htm?disputeId=200000000000000001'

describe('after-sale pages of 千牛', () => {
  it.each([
    ['您已拒绝退款申请，等待买家修改', 'refused'],
    ['等待您处理退款申请', 'awaiting-merchant'],
    ['买家已退货，待您确认收货', 'awaiting-merchant-receipt'],
  ])('knows the headline %s', async (headline, is) => {
    const html = `<h3>${headline}</h3><div>退款编号:<span>200000000000000001</span></div>`
    expect((await readHtml(DETAIL, html)).afterSales[0]?.status).toBe(is)
  })

  it('reads columns whose labels name their unit', async () => {
    const html = `<table><thead><tr><th>宝贝</th><th>退款总额（元）</th><th>买家实付(元)</th><th>退款原因</th></tr></thead></table>
      <table><tbody><tr><td colspan="4"><span>售后单号 200000000000000001</span><a>订单编号 4100000000000000001</a></td></tr>
      <tr><td>示例商品</td><td>35.00</td><td>1,036.5</td><td>质量问题</td></tr></tbody></table>`
    const { afterSales } = await readHtml(LIST, html)
    expect(afterSales[0]).toMatchObject({ refundFen: 3500, paidFen: 103_650, reason: '质量问题' })
  })

  it('takes no buyer in the head of a record for the shop', async () => {
    const record = (id: string): string =>
      `<div class="grid"><div class="mod-dispute-header"><ul><li><span>退款编号：</span><em>${id}</em></li></ul><span class="nick">买家昵称</span></div><div class="disputeBody"><a>示例商品</a></div></div>`
    const html = `<div class="site-nav"><span class="site-nav-user">示例旗舰店</span></div>${record('200000000000000001')}${record('200000000000000002')}`
    expect((await readHtml(G1_LIST, html)).shop).toEqual({ shopId: null, shopName: '示例旗舰店' })
    const alone = html.replace('<span class="site-nav-user">示例旗舰店</span>', '')
    expect((await readHtml(G1_LIST, alone)).shop).toBeNull()
  })

  it('names what a refuse page does not show', async () => {
    const { page, unread } = await readHtml(REFUSE, '<div>拒绝原因</div><div>页面内容</div>')
    expect(page).toBe('qianniu/refuse')
    expect(unread.map(({ field }) => field)).toEqual(['options', 'note'])
  })

  it('takes a masked nick for no label', async () => {
    const html = `<div><div><span>退款编号：200000000000000001</span><span class="nick">买家**</span></div><div>示例商品</div></div>`
    const [record] = (await readHtml(G1_LIST, html)).afterSales
    expect(record).toMatchObject({ buyerKey: null, tags: [] })
  })
})
