import type { Variant } from '../../boot/boot'
import type { AfterSaleKind, AfterSaleStatus, OnDeadline } from '../../shop/shape'

/** Open-platform numbers (source: 'seen' in SDKs; the console's own use of them is 'inferred'). */
export const TYPE_CODES: Record<AfterSaleKind, number> = {
  'return-refund': 0,
  'refund-shipped': 1,
  'refund-unshipped': 2,
  exchange: 3,
  'price-protection': 6,
  reship: 7,
  repair: 8,
  unknown: 4,
}

export const STATUS_CODES: Record<AfterSaleStatus, number> = {
  'awaiting-merchant': 6,
  'awaiting-buyer-return': 7,
  'awaiting-merchant-shipment': 8,
  'awaiting-merchant-receipt': 11,
  succeeded: 12,
  'awaiting-buyer-receipt': 13,
  refused: 27,
  closed: 28,
  'in-arbitration': 27,
  unknown: 0,
}

const KINDS_A: Record<AfterSaleKind, string> = {
  'refund-unshipped': '未发货退款',
  'refund-shipped': '已发货退款',
  'return-refund': '退货退款',
  exchange: '换货',
  reship: '补寄',
  repair: '维修',
  'price-protection': '价保',
  unknown: '-',
}

/** source: 'seen', both wordings. */
export const KIND_TEXTS: Record<Variant, Record<AfterSaleKind, string>> = {
  a: KINDS_A,
  b: { ...KINDS_A, 'refund-unshipped': '未发货仅退款', 'refund-shipped': '已发货仅退款' },
}

/** source: 'seen' for the first and 同意退款，退款成功; the others 'inferred'. */
export const STATUS_TEXTS: Record<AfterSaleStatus, string> = {
  'awaiting-merchant': '待商家处理',
  'awaiting-buyer-return': '待买家退货',
  'awaiting-merchant-receipt': '待商家收货',
  'awaiting-merchant-shipment': '待商家发货',
  'awaiting-buyer-receipt': '待买家收货',
  refused: '商家已拒绝',
  'in-arbitration': '平台处理中',
  succeeded: '同意退款，退款成功',
  closed: '售后关闭',
  unknown: '-',
}

/** Headline of the detail page; source: 'inferred'. */
export const HEADLINES: Record<AfterSaleStatus, string> = {
  'awaiting-merchant': '买家申请售后，等待商家处理',
  'awaiting-buyer-return': '商家已同意，等待买家退货',
  'awaiting-merchant-receipt': '买家已退货，等待商家确认收货',
  'awaiting-merchant-shipment': '商家已收到退货，等待商家发货',
  'awaiting-buyer-receipt': '商家已发货，等待买家收货',
  refused: '商家已拒绝，等待买家处理',
  'in-arbitration': '买家申请平台介入，平台处理中',
  succeeded: '退款成功',
  closed: '售后关闭',
  unknown: '-',
}

/** What stands after 后 in a countdown; source: 'seen'. */
export function deadlineTail(onDeadline: OnDeadline | null): string {
  if (onDeadline === 'auto-agree') return '自动同意'
  if (onDeadline === 'close') return '售后关闭'
  if (onDeadline === 'platform-steps-in') return '超时平台将主动发起与用户的换货协商'
  return '逾期'
}

/** The buttons a state offers; `101/201/202` are the open platform's operate types. */
export const ACTIONS: { id: string; text: string; kinds: AfterSaleKind[]; status: AfterSaleStatus }[] = [
  {
    id: 'agree_refund',
    text: '同意退款',
    kinds: ['refund-unshipped', 'refund-shipped', 'price-protection'],
    status: 'awaiting-merchant',
  },
  { id: 'agree_return', text: '同意退货', kinds: ['return-refund'], status: 'awaiting-merchant' },
  { id: 'agree_exchange', text: '同意换货', kinds: ['exchange'], status: 'awaiting-merchant' },
  { id: 'agree_other', text: '同意', kinds: ['reship', 'repair'], status: 'awaiting-merchant' },
  {
    id: 'confirm_receipt',
    text: '已收到货，退款',
    kinds: ['return-refund'],
    status: 'awaiting-merchant-receipt',
  },
  {
    id: 'reject',
    text: '拒绝',
    kinds: [
      'refund-unshipped',
      'refund-shipped',
      'return-refund',
      'exchange',
      'reship',
      'repair',
      'price-protection',
    ],
    status: 'awaiting-merchant',
  },
  { id: 'reject_receipt', text: '拒绝', kinds: ['return-refund'], status: 'awaiting-merchant-receipt' },
]
