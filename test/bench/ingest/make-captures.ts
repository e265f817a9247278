import { timeOf } from '../../../lib/domain/time'
import {
  AFTER_SALE_KINDS,
  AFTER_SALE_STATUSES,
  REASON_CLASSES,
  type AfterSale,
} from '../../../lib/schema/after-sale'
import type { Capture } from '../../../lib/schema/capture'

const START = Date.parse('2026-10-24T00:00:00+08:00')
const MONTH_MINUTES = 30 * 24 * 60
const SHOP = { shopId: '48219034', shopName: '木棉居家旗舰店' }

const pick = <T>(choices: readonly T[], n: number): T => choices[n % choices.length] as T

/** Ticket number `n` of a month, as a detail page shows it: every field known, a parcel, a text, marks. */
function ticket(n: number): AfterSale {
  const applied = START + ((n * 7919) % MONTH_MINUTES) * 60_000
  const parcel = {
    carrier: '中通快递',
    trackingNo: `7300${String(n).padStart(10, '0')}`,
    state: 'signed',
    pickedUpAt: timeOf(applied - 4 * 86_400_000),
    signedAt: timeOf(applied - 86_400_000),
    lastEventAt: timeOf(applied - 86_400_000),
  } as const
  return {
    platform: 'douyin',
    ...SHOP,
    afterSaleId: `1439${String(n).padStart(15, '0')}`,
    orderId: `6923${String(n).padStart(15, '0')}`,
    kind: pick(AFTER_SALE_KINDS, n),
    status: pick(AFTER_SALE_STATUSES, n >> 3),
    reason: pick(['商品质量问题', '与描述不符', '不想要了', '包装破损'], n),
    reasonClass: pick(REASON_CLASSES, n),
    description: '收到的时候边角有磕碰，客服说可以处理，麻烦尽快看一下照片，谢谢',
    refundFen: 1990 + (n % 9000),
    paidFen: 1990 + (n % 9000),
    appliedAt: timeOf(applied),
    deadlineAt: timeOf(applied + 2 * 86_400_000),
    onDeadline: 'auto-agree',
    items: [
      {
        productId: String(n % 400),
        title: '北欧风加厚珊瑚绒四件套',
        sku: '颜色分类:雾蓝;尺寸:1.8m',
        quantity: 1,
      },
    ],
    outbound: parcel,
    inbound: null,
    refusals: n % 17 === 0 ? 1 : null,
    tags: ['7天无理由', ...(n % 5 === 0 ? ['优+订单'] : [])],
    buyerKey: `buyer${n % 15_000}`,
  }
}

/** `count` tickets in captures of `size`, as a list page sends them. */
export function makeCaptures(count: number, size: number): Capture[] {
  return Array.from({ length: Math.ceil(count / size) }, (_, batch) => ({
    captureId: `bench-${String(batch).padStart(6, '0')}`,
    readAt: timeOf(START + MONTH_MINUTES * 60_000 + batch * 1000),
    page: 'douyin/aftersale-list',
    shop: SHOP,
    afterSales: Array.from({ length: Math.min(size, count - batch * size) }, (_, n) =>
      ticket(batch * size + n),
    ),
    scoreSheet: null,
    conversation: null,
  }))
}
