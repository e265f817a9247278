import type { AfterSale } from '../../lib/schema/after-sale'
import type { Conversation, Message } from '../../lib/schema/conversation'

export function makeAfterSale(over: Partial<AfterSale> = {}): AfterSale {
  return {
    platform: 'douyin',
    shopId: '1001',
    shopName: '暖杯旗舰店',
    afterSaleId: '140000000000000001',
    orderId: '6920000000000001234',
    kind: 'return-refund',
    status: 'awaiting-merchant',
    reason: '商品质量问题',
    reasonClass: 'quality',
    description: null,
    refundFen: 5990,
    paidFen: 5990,
    appliedAt: '2026-11-22T20:00:00+08:00',
    deadlineAt: '2026-11-25T18:00:00+08:00',
    onDeadline: 'auto-agree',
    items: [{ productId: '1', title: '暖杯保温杯 500ml', sku: '白色', quantity: 1 }],
    outbound: {
      carrier: '中通快递',
      trackingNo: '78900000004321',
      state: 'signed',
      pickedUpAt: null,
      signedAt: null,
      lastEventAt: null,
    },
    inbound: null,
    refusals: null,
    tags: [],
    buyerKey: 'buyer-a',
    ...over,
  }
}

export function makeConversation(over: Partial<Conversation> = {}): Conversation {
  return {
    platform: 'douyin',
    shopName: '暖杯旗舰店',
    conversationKey: 'chat-a',
    buyerKey: 'buyer-a',
    orderIds: ['6920000000000001234'],
    messages: [],
    ...over,
  }
}

/** What a buyer wrote, a message each, oldest first: `m0`, `m1` … at unknown times. */
export function saidByBuyer(...texts: string[]): Message[] {
  return texts.map((text, at) => ({
    id: `m${at}`,
    at: null,
    from: 'buyer',
    kind: 'text',
    text,
    agentKey: null,
  }))
}
