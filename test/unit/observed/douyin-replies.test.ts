import { describe, expect, it } from 'vitest'
import { parseDoudianReply } from '../../../lib/sites/douyin/doudian-replies'
import { parseFeigeReply } from '../../../lib/sites/douyin/feige-replies'

const LIST = 'https://fxg.jinritemai.com/after_sale/pc/list?appid=1&msToken=x'
const DETAIL = 'https://fxg.jinritemai.com/v1/aftersale/pc/detail?after_sale_id=140000000000000001'

const ITEM = `{
  "after_sale_info": { "after_sale_id": 140000000000000001, "related_id": "690000000000000001",
    "after_sale_type": 1, "after_sale_status": 6, "after_sale_status_tag": { "text": "临期" },
    "apply_time": 1767225600, "status_deadline": 1767398400, "refund_amount": 5990,
    "return_logistics_code": "" },
  "order_info": { "shop_order_id": 6900000000000000019,
    "related_order_info": [ { "product_id": "370000000000000001", "product_name": "示例保温杯 500ml",
      "sku_spec": [ { "name": "颜色", "value": "白" } ], "pay_amount": 5990 } ] },
  "text_part": { "after_sale_status_text": "待商家处理", "after_sale_type_text": "已发货仅退款",
    "reason_text": "商品与描述不符" } }`

describe('after_sale/pc/list', () => {
  it('reads a row with every digit of its ids', () => {
    const facts = parseDoudianReply(LIST, `{"code":0,"total":1,"data":{"items":[${ITEM}]}}`)
    expect(facts?.afterSales).toEqual([
      {
        afterSaleId: '140000000000000001',
        orderId: '6900000000000000019',
        kind: 'refund-shipped',
        status: 'awaiting-merchant',
        reason: '商品与描述不符',
        refundFen: 5990,
        paidFen: 5990,
        appliedAt: '2026-01-01T08:00:00+08:00',
        deadlineAt: '2026-01-03T08:00:00+08:00',
        items: [
          { productId: '370000000000000001', title: '示例保温杯 500ml', sku: '颜色:白', quantity: null },
        ],
        inbound: null,
        tags: ['临期'],
      },
    ])
  })

  it.each([
    ['rowless', '{"code":0,"data":{}}'],
    ['logged out', '{"code":10008,"data":null}'],
    ['rows of another shape', '{"data":{"items":[1,null,"x",[],{"after_sale_info":7}]}}'],
    ['hostile keys', '{"__proto__":{"data":{"items":[{}]}},"data":{"items":{"length":5}}}'],
  ])('takes a %s reply for nothing', (_, text) => {
    expect(parseDoudianReply(LIST, text)?.afterSales).toEqual([])
    expect(({} as Record<string, unknown>)['data']).toBeUndefined()
  })

  it('falls back to the open platform’s numbers only where words are missing', () => {
    const text =
      '{"data":{"items":[{"after_sale_info":{"after_sale_id":"140000000000000001","after_sale_type":2,"after_sale_status":27}}]}}'
    expect(parseDoudianReply(LIST, text)?.afterSales[0]).toMatchObject({
      kind: 'refund-unshipped',
      status: 'refused',
    })
  })

  it('ignores ids, money and times that are not plainly so', () => {
    const text =
      '{"data":{"items":[{"after_sale_info":{"after_sale_id":"140000000000000001","refund_amount":"59.90","apply_time":0,"status_deadline":99}}]}}'
    expect(parseDoudianReply(LIST, text)?.afterSales[0]).toMatchObject({
      refundFen: null,
      appliedAt: null,
      deadlineAt: null,
    })
  })

  it.each([
    ['another host', 'https://evil.test/after_sale/pc/list'],
    ['another path', 'https://fxg.jinritemai.com/after_sale/pc/list_more'],
    ['no address', 'after_sale/pc/list'],
    ['http', 'http://fxg.jinritemai.com/after_sale/pc/list'],
  ])('refuses %s', (_, url) => {
    expect(parseDoudianReply(url, '{"data":{"items":[]}}')).toBeNull()
  })

  it('refuses what is no JSON', () => {
    expect(parseDoudianReply(LIST, '<html>')).toBeNull()
    expect(parseDoudianReply(LIST, '')).toBeNull()
  })
})

describe('v1/aftersale/pc/detail', () => {
  const reply = (
    more: string,
  ) => `{"code":0,"data":{"after_sale_info":{"after_sale_detail":{"detail_info_v3":[
    {"label":"售后原因","value":"商品与描述不符"},{"label":"售后说明","value":["颜色和图片不一样"]},
    {"label":"退款金额","value":"¥59.90"}]}},
    "order_info":{"order_logistics_info":{"logistics":[{"logistics_code":"YT0000000000001","logistics_name":"圆通速递"}${more}]}}}}`

  it('takes the id from its address and the facts from labels', () => {
    expect(parseDoudianReply(DETAIL, reply(''))?.afterSales).toMatchObject([
      {
        afterSaleId: '140000000000000001',
        reason: '商品与描述不符',
        rawDescription: '颜色和图片不一样',
        refundFen: 5990,
        outbound: { carrier: '圆通速递', trackingNo: 'YT0000000000001', state: 'unknown' },
      },
    ])
  })

  it('does not pick one of several parcels', () => {
    const two = reply(',{"logistics_code":"YT0000000000002","logistics_name":"圆通速递"}')
    expect(parseDoudianReply(DETAIL, two)?.afterSales[0]?.outbound).toBeNull()
  })

  it('does not attribute a reply about another ticket', () => {
    const other = '{"data":{"after_sale_info":{"after_sale_id":"140000000000000002"}}}'
    expect(parseDoudianReply(DETAIL, other)?.afterSales).toEqual([])
  })

  it('names no ticket without an id', () => {
    expect(
      parseDoudianReply('https://fxg.jinritemai.com/v1/aftersale/pc/detail', reply(''))?.afterSales,
    ).toEqual([])
  })
})

describe('scores, session, chats', () => {
  const SCORE = 'https://fxg.jinritemai.com/governance/shop/experiencescore/'
  const PIGEON = 'https://pigeon.jinritemai.com'

  it('reads the hundred-point figures of the overview, not the five-point ones', () => {
    const text = `{"data":{"experience_score":{"value":4.89},"goods_score":{"value":4.9},"category":"服饰",
      "score_five_info":{"hundred_score":92,"hundred_goods_score":"90.5"},"update_time":1767225600}}`
    expect(parseDoudianReply(`${SCORE}getOverviewByVersion?source=1`, text)?.score).toEqual({
      updatedAt: '2026-01-01T08:00:00+08:00',
      industry: '服饰',
      total: 92,
      dimensions: [{ id: 'goods', score: 90.5, weight: null }],
      metrics: [],
    })
  })

  it('reads the analysis without guessing a figure’s unit', () => {
    const text = `{"data":{"shop_id":12345678,"shop_name":"示例店铺","shop_order_latest_30_cnt":460,
      "shop_sub_score":[{"sub_score_name":"物流体验得分","sub_score":88},{"sub_score_name":"差行为扣分","sub_score":-3}],
      "shop_analysis":[{"title":"平台求助率","value":{"value_type":2,"value_figure":0.65},"node_score_info":{"node_score":80}},
        {"title":"constructor","node_score_info":{"node_score":80}}]}}`
    expect(parseDoudianReply(`${SCORE}getAnalysisScore?number_type=30`, text)?.score).toEqual({
      shopId: '12345678',
      shopName: '示例店铺',
      orders30d: 460,
      deduction: 3,
      dimensions: [{ id: 'logistics', score: 88, weight: null }],
      metrics: [{ id: 'platformHelpRate', score: 80 }],
    })
  })

  it('reads the signed-in shop', () => {
    const text =
      '{"data":{"ShopId":12345678,"ShopName":"示例店铺","CustomerServiceInfo":{"screen_name":"小A"}}}'
    expect(parseFeigeReply(`${PIGEON}/backstage/currentuser?biz_type=4`, text)?.shop).toEqual({
      shopId: '12345678',
      shopName: '示例店铺',
    })
  })

  it('reads the times of messages and nothing else of a conversation', () => {
    const url = `${PIGEON}/chat/api/backstage/conversation/get_current_conversation_list?pageNo=0`
    const text = `{"data":[{"msgList":[{"messageBody":{"content":"我的电话13800000000","createTime":"1767225600000",
      "serverMessageId":7300000000000000001,"ext":{"uname":"买家"}}}]}]}`
    expect(parseFeigeReply(url, text)).toEqual({
      platform: 'douyin',
      shop: null,
      afterSales: [],
      score: null,
      messageTimes: [{ id: '7300000000000000001', at: '2026-01-01T08:00:00+08:00' }],
    })
  })
})
