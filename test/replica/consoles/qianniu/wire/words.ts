import type { VariantId } from '../variants'

type Words = Record<string, string>

/** 售后类型 as lists write it. source: 仅退款, 退货退款 'seen'; the rest 'inferred' from the official enum. */
export const KIND_WORDS: Record<VariantId, Words> = {
  g2: {
    'refund-unshipped': '仅退款',
    'refund-shipped': '仅退款',
    'return-refund': '退货退款',
    exchange: '换货',
    reship: '补寄',
    repair: '维修',
    'price-protection': '价保',
    unknown: '仅退款',
  },
  g3: {
    'refund-unshipped': '仅退款',
    'refund-shipped': '仅退款',
    'return-refund': '退货退款',
    exchange: '换货',
    reship: '补寄',
    repair: '维修',
    'price-protection': '价保',
    unknown: '仅退款',
  },
  'g3-alt': {
    'refund-unshipped': '未发货退款',
    'refund-shipped': '已发货退款',
    'return-refund': '退货退款',
    exchange: '换货',
    reship: '补寄',
    repair: '维修',
    'price-protection': '价保',
    unknown: '仅退款',
  },
}

const G3_STATUS: Words = {
  'awaiting-merchant': '退款待处理',
  'awaiting-buyer-return': '待买家退货',
  'awaiting-merchant-receipt': '待商家收货',
  'awaiting-merchant-shipment': '待商家发货',
  'awaiting-buyer-receipt': '待买家收货',
  refused: '商家已拒绝',
  'in-arbitration': '小二已介入',
  succeeded: '退款成功',
  closed: '退款关闭',
  unknown: '-',
}

/** 售后状态 on lists. source: 'seen' but for 待买家退货, 待商家发货 and 待买家收货. */
export const STATUS_WORDS: Record<VariantId, Words> = {
  g2: { ...G3_STATUS, 'awaiting-buyer-return': '待买家发货', refused: '已拒绝退款' },
  g3: G3_STATUS,
  'g3-alt': { ...G3_STATUS, refused: '已拒绝退款' },
}

const OFFICIAL_HEADLINES: Words = {
  'awaiting-merchant': '买家已经申请退款，等待卖家同意',
  'awaiting-buyer-return': '卖家已经同意退款，等待买家退货',
  'awaiting-merchant-receipt': '买家已经退货，等待卖家确认收货',
  'awaiting-merchant-shipment': '卖家确认收货，等待卖家发货',
  'awaiting-buyer-receipt': '卖家已发货，等待买家确认收货',
  refused: '卖家拒绝退款',
  'in-arbitration': '平台客服已介入处理',
  succeeded: '退款成功',
  closed: '退款关闭',
  unknown: '邮费单已创建，待激活',
}

const MERCHANT_HEADLINES: Words = {
  'awaiting-merchant': '买家已申请退款，等待商家处理',
  'awaiting-buyer-return': '商家已同意退货，等待买家退货',
  'awaiting-merchant-receipt': '买家已退货，等待商家确认收货',
  'awaiting-merchant-shipment': '商家已收货，等待商家发货',
  'awaiting-buyer-receipt': '商家已发货，等待买家确认收货',
  refused: '商家已拒绝退款，等待买家处理',
  'in-arbitration': '小二已介入，请等待处理结果',
  succeeded: '退款成功',
  closed: '退款关闭',
  unknown: '邮费单已创建，待激活',
}

/** Headline of a detail page. source: official labels for G2, their 商家 wording for G3 'inferred'. */
export const HEADLINES: Record<VariantId, Words> = {
  g2: OFFICIAL_HEADLINES,
  g3: MERCHANT_HEADLINES,
  'g3-alt': MERCHANT_HEADLINES,
}

/** 货物状态, told by the kind and the parcel; `null` where the console leaves it out. source: 'seen' on G1 pages */
export function goodsStateWord(kind: string, outboundState: string | null): string | null {
  if (kind === 'refund-unshipped') return '未发货'
  if (kind === 'refund-shipped') return outboundState === 'signed' ? '已收到货' : '已发货'
  return kind === 'return-refund' ? '已收到货' : null
}

/** 要求 on a detail page. source: 退款 and 退货退款 'seen' */
export const DEMAND_WORDS: Words = {
  'refund-unshipped': '退款',
  'refund-shipped': '退款',
  'return-refund': '退货退款',
  exchange: '换货',
  reship: '补寄',
  repair: '维修',
  'price-protection': '价保',
  unknown: '退款',
}

/** What happens when the time is up. source: 'inferred' from the time-out rules */
export const DEADLINE_WORDS: Words = {
  'auto-agree': '逾期未处理将自动退款',
  close: '逾期未处理退款申请将关闭',
  'platform-steps-in': '逾期未处理小二将介入',
  overdue: '请及时处理，避免超时',
}

/** A parcel's state beside its number. source: 已签收 'seen', the rest 'inferred' */
export const PARCEL_WORDS: Words = {
  none: '',
  'awaiting-pickup': '待揽收',
  'in-transit': '运输中',
  signed: '已签收',
  returned: '已退回',
  unknown: '',
}
