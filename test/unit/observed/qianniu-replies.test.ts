import { describe, expect, it } from 'vitest'
import { parseWorkbenchReply } from '../../../lib/sites/qianniu/workbench-replies'

const GATEWAY = 'https://h5api.m.taobao.com/h5/mtop'
const LIST = `${GATEWAY}.alibaba.refundface2.disputeservice.qianniu.pc.disputelistv2/1.0/?jsv=2.6.2`
const DETAIL = `${GATEWAY}.alibaba.refundface2.disputeservice.qianniu.pc.disputedetail/1.0/`
const SCORE = `${GATEWAY}.tmall.voc.report/1.0/?data=${encodeURIComponent('{"componentId":"tmallStoreIndicators"}')}`

const ROW = `{ "bizOrderId": 4100000000000000001, "bizClaimType": "1", "disputeId": "200000000000000001",
  "statusText": "退款待处理", "disputeTypeText": "仅退款", "goodsStatusText": "未发货", "applyTime": "2026-01-01 08:00:00",
  "timeOut": "1767398400000", "disputeBodyVO": { "refundFee": "￥35.00", "buyerActualFee": "￥1,035.00",
  "refundFeeOptions": [], "itemInfo": { "auctionId": "700000000001", "title": "示例商品" } } }`

describe('disputelistv2', () => {
  it('finds the rows wherever they stand', () => {
    const text = `{"ret":["SUCCESS::调用成功"],"data":{"x":{"deeper":{"disputeGridVOList":[${ROW}]}}}}`
    expect(parseWorkbenchReply(LIST, text)?.afterSales).toMatchObject([
      {
        afterSaleId: '200000000000000001',
        orderId: '4100000000000000001',
        kind: 'refund-unshipped',
        status: 'awaiting-merchant',
        refundFen: 3500,
        paidFen: 103500,
        appliedAt: '2026-01-01T08:00:00+08:00',
        deadlineAt: '2026-01-03T08:00:00+08:00',
        items: [{ productId: '700000000001', title: '示例商品' }],
      },
    ])
  })

  it('reads JSONP too', () => {
    const text = ` mtopjsonp12({"data":{"resultData":{"disputeGridVOList":[${ROW}]}}});`
    expect(parseWorkbenchReply(LIST, text)?.afterSales).toHaveLength(1)
  })

  it.each([
    [
      'a summary without rows',
      '{"data":{"resultData":{"refundStatusSelectVO":{"selectedId":"[]"},"donutVO":{}}}}',
    ],
    ['an error', '{"ret":["FAIL_SYS_TOKEN_EXOIRED::令牌过期"],"data":{}}'],
    ['rows that are no rows', '{"data":{"disputeGridVOList":[null,1,{"bizOrderId":"x"}]}}'],
  ])('takes %s for nothing', (_, text) => {
    expect(parseWorkbenchReply(LIST, text)?.afterSales).toEqual([])
  })

  it('leaves a 仅退款 without the goods’ state and bare money unread', () => {
    const text = `{"data":{"disputeGridVOList":[{"bizOrderId":"4100000000000000001","disputeTypeText":"仅退款",
      "disputeBodyVO":{"refundFee":3500}}]}}`
    expect(parseWorkbenchReply(LIST, text)?.afterSales[0]).toMatchObject({
      afterSaleId: null,
      kind: 'unknown',
      refundFen: null,
    })
  })

  it('survives a reply as deep as a page can make it', () => {
    const text = `${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}`
    expect(parseWorkbenchReply(LIST, text)?.afterSales).toEqual([])
  })
})

describe('disputedetail', () => {
  it('reads labels and the list’s own keys', () => {
    const text = `{"data":{"resultData":{"disputeIdStr":"200000000000000001","headline":"买家已退货，等待商家确认收货",
      "refundInfo":[{"title":"要求","text":"退货退款"},{"title":"退款金额","text":"￥35.00"},{"title":"原因","text":"质量问题"},
        {"title":"说明","text":"电话13800000000"}],
      "dealInfo":[{"title":"订单编号","text":"4100000000000000001"}],
      "inbound":{"companyName":"中通","trackingNum":"YT1234567890"}}}}`
    expect(parseWorkbenchReply(DETAIL, text)?.afterSales).toMatchObject([
      {
        afterSaleId: '200000000000000001',
        orderId: '4100000000000000001',
        kind: 'return-refund',
        status: 'awaiting-merchant-receipt',
        reason: '质量问题',
        refundFen: 3500,
        rawDescription: '电话13800000000',
        inbound: { carrier: '中通', trackingNo: 'YT1234567890', state: 'unknown' },
      },
    ])
  })

  it.each(['{"data":{"success":false,"resultData":null}}', '{"data":[]}', '[]'])(
    'takes %s for nothing',
    (text) => {
      expect(parseWorkbenchReply(DETAIL, text)?.afterSales).toEqual([])
    },
  )
})

describe('tmallStoreIndicators', () => {
  const text = `{"data":{"tmallStoreIndicators":{"updateTime":"2026-01-01","list":[{"code":"nps","score":"4.62"},
    {"code":"newGoods","score":"4.50","weight":"40%"}],
    "mainIndexInfoList":[{"name":"宝贝质量","subIndexInfoList":[
      {"code":"neg_itm_feedback_rate","name":"商品负反馈率","score":"4.10","value":"0.0123","showValue":"1.23%","weight":"20%"},
      {"code":"rfd","name":"退款处理时长","score":"9","showValue":"26.5小时","weight":20}]}]}}}`

  it('reads figures only in the unit they are shown in', () => {
    expect(parseWorkbenchReply(SCORE, text)?.score).toEqual({
      updatedAt: null,
      total: 4.62,
      dimensions: [{ id: 'goods', score: 4.5, weight: 0.4 }],
      metrics: [
        { id: 'negativeFeedbackRate', shown: '1.23%', value: 0.0123, score: 4.1, weight: 0.2 },
        { id: 'refundHandlingHours', shown: '26.5小时', value: 26.5, score: null, weight: null },
      ],
    })
  })

  it('is known by its reply when the address does not name it', () => {
    expect(parseWorkbenchReply(`${GATEWAY}.tmall.voc.report/1.0/`, text)?.score?.total).toBe(4.62)
    expect(parseWorkbenchReply(`${GATEWAY}.tmall.other/1.0/`, '{"data":{}}')).toBeNull()
  })
})

describe('G1 list', () => {
  it('joins header and body by their number', () => {
    const text = `{"success":true,"resultData":{"data":{
      "sellerGridHeaderContainer_200000000000000001":{"fields":{"numbers":[{"title":"退货退款(售后)","value":""},
        {"title":"退款编号","value":"200000000000000001"},{"title":"订单编号","value":"4100000000000000001"}]}},
      "k":{"bizName":"disputeBody","id":"200000000000000001@1","fields":{"itemInfo":{"title":"示例","sku":"红色"},
        "options":[{},{"title":{"name":"￥35.00"}},{"title":{"name":"2025-01-01 10:00:00"}},{"title":{"name":"质量问题"}},{},
          {"title":{"name":"已发货"}},{"title":{"name":"退款待处理"}}]}}}}}`
    const url = 'https://refund2.taobao.com/dispute/adjust/adjustSellerList.json'
    expect(parseWorkbenchReply(url, text)?.afterSales).toEqual([
      {
        afterSaleId: '200000000000000001',
        orderId: '4100000000000000001',
        kind: 'return-refund',
        status: 'awaiting-merchant',
        reason: '质量问题',
        refundFen: 3500,
        appliedAt: '2025-01-01T10:00:00+08:00',
        items: [{ productId: null, title: '示例', sku: '红色', quantity: null }],
      },
    ])
  })
})
