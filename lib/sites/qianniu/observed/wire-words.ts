import type { AfterSaleStatus } from '../../../schema/after-sale'
import type { Confidence } from '../../../schema/finding'

/**
 * Keys of a list row and of a detail reply, nearest first. Only those marked `observed` stand in public code; the
 * rest are inferred, so each is read strictly: an id must be digits, money must carry a sign, a time a full date.
 */
export const RECORD_KEYS: Readonly<Record<string, readonly (readonly [string, Confidence])[]>> = {
  afterSaleId: [
    ['disputeIdStr', 'inferred'],
    ['disputeId', 'inferred'],
    ['refundId', 'inferred'],
  ],
  orderId: [
    ['bizOrderIdStr', 'inferred'],
    ['bizOrderId', 'observed'],
  ],
  status: [
    ['statusText', 'inferred'],
    ['statusDesc', 'inferred'],
    ['headline', 'inferred'],
    ['refundStatus', 'inferred'],
  ],
  kind: [['disputeTypeText', 'inferred']],
  goodsState: [['goodsStatusText', 'inferred']],
  shippingState: [['consignStatusText', 'inferred']],
  reason: [
    ['reasonText', 'inferred'],
    ['refundReason', 'inferred'],
  ],
  appliedAt: [
    ['applyTime', 'inferred'],
    ['gmtCreate', 'inferred'],
  ],
  deadlineAt: [['timeOut', 'inferred']],
  onDeadline: [['timeOutText', 'inferred']],
}

/** The official vocabulary's status tokens (TOP documentation). */
export const STATUS_TOKENS: Readonly<Record<string, AfterSaleStatus>> = {
  WAIT_SELLER_AGREE: 'awaiting-merchant',
  WAIT_BUYER_RETURN_GOODS: 'awaiting-buyer-return',
  WAIT_SELLER_CONFIRM_GOODS: 'awaiting-merchant-receipt',
  SELLER_REFUSE_BUYER: 'refused',
  CLOSED: 'closed',
  SUCCESS: 'succeeded',
}
