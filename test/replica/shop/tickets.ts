import { DAY, HOUR, isoOf } from './clock'
import { live, reviewLimit, type Life } from './life'
import { parcelStory } from './parcels'
import { plant } from './planted'
import { randomOf, type Random } from './random'
import type {
  AfterSaleKind,
  AfterSaleTruth,
  PlantedString,
  Platform,
  RejectOption,
  ReplicaTicket,
} from './shape'
import { REASONS, REFUSALS, REMARKS, type ReasonRow } from './words-aftersale'
import { PRODUCTS, buyerName, type Product } from './words-goods'

/** Tickets reach back twice a score window, so that each of the last 30 sheets has a whole one. */
export const TICKET_DAYS = 60

const KINDS: Record<Platform, [AfterSaleKind, number][]> = {
  douyin: [
    ['return-refund', 44],
    ['refund-unshipped', 20],
    ['refund-shipped', 21],
    ['exchange', 6],
    ['reship', 5],
    ['repair', 2],
    ['price-protection', 2],
  ],
  qianniu: [
    ['return-refund', 50],
    ['refund-unshipped', 20],
    ['refund-shipped', 20],
    ['exchange', 6],
    ['reship', 3],
    ['repair', 1],
  ],
}

/** 抖店 after-sale and order ids have 18 and 19 digits, 千牛 18 and 19: all beyond 2^53. */
const ID_PREFIX = { douyin: { ticket: '14', order: '69' }, qianniu: { ticket: '28', order: '43' } } as const

export interface TicketContext {
  platform: Platform
  seed: number
  shopId: string
  shopName: string
  now: number
}

export interface MadeTicket {
  ticket: ReplicaTicket
  planted: PlantedString[]
}

/** One ticket; the first `open` of a shop are still undecided. */
export function makeTicket(context: TicketContext, index: number, open: number): MadeTicket {
  const random = randomOf(context.seed, `${context.platform}:ticket:${index}`)
  const kinds = KINDS[context.platform]
  const kind = index < kinds.length ? (kinds[index] as [AfterSaleKind, number])[0] : random.weighted(kinds)
  const undecided = index < open
  const span = undecided ? reviewLimit(context.platform, kind) - HOUR : TICKET_DAYS * DAY
  const appliedAt = context.now - Math.round(random.next() * span) - 300
  const life = live({ platform: context.platform, kind, appliedAt, now: context.now, random, undecided })
  const ids = ID_PREFIX[context.platform]
  const afterSaleId = ids.ticket + random.digits(16)
  const reason = random.pick(REASONS.filter((row) => row.kinds.includes(kind)))
  const remark = plant(random.pick(REMARKS[reason.reasonClass]), random, afterSaleId)
  const goods = goodsOf(random, context.platform, kind)
  const ticket = assemble({ context, random, kind, life, appliedAt, reason, goods, afterSaleId, remark })
  return { ticket, planted: remark.planted }
}

interface Parts {
  context: TicketContext
  random: Random
  kind: AfterSaleKind
  life: Life
  appliedAt: number
  reason: ReasonRow
  goods: Goods
  afterSaleId: string
  remark: { raw: string; redacted: string }
}

function assemble(parts: Parts): ReplicaTicket {
  const { context, random, kind, life, appliedAt, goods } = parts
  const sent = sentAt(random, kind, appliedAt, context.now)
  const outbound = parcelStory(random, sent, context.now, { label: '快件' })
  const inbound = parcelStory(random, life.returnedAt, context.now, {
    signedAt: life.receivedAt,
    label: '退件',
  })
  const truth: AfterSaleTruth = {
    platform: context.platform,
    shopId: context.shopId,
    shopName: context.shopName,
    afterSaleId: parts.afterSaleId,
    orderId: ID_PREFIX[context.platform].order + random.digits(17),
    kind,
    status: life.status,
    reason: parts.reason.text,
    reasonClass: parts.reason.reasonClass,
    description: parts.remark.redacted,
    refundFen: goods.refundFen,
    paidFen: goods.paidFen,
    appliedAt: isoOf(appliedAt),
    deadlineAt: life.deadline === null ? null : isoOf(life.deadline),
    onDeadline: life.onDeadline,
    items: [goods.item],
    outbound: outbound.parcel,
    inbound: inbound.parcel,
    refusals: life.refusals,
    tags: tagsOf(random, parts),
    buyerKey: null,
  }
  return {
    truth,
    buyerName: buyerName(random),
    rawDescription: parts.remark.raw,
    negotiation: life.steps.map((step) => ({ at: isoOf(step.at), who: step.who, text: step.text })).reverse(),
    itemsBought: goods.bought,
    freightFen: goods.freightFen,
    outboundEvents: outbound.events,
    inboundEvents: inbound.events,
    agreedAt: life.agreedAt === null ? null : isoOf(life.agreedAt),
    refusedAt: life.refusedAt === null ? null : isoOf(life.refusedAt),
    finishedAt: life.finishedAt === null ? null : isoOf(life.finishedAt),
    escalated: life.escalated,
    rejectOptions: rejectOptionsFor(kind),
  }
}

/** The reasons that refusing a ticket of this kind offers. */
export function rejectOptionsFor(kind: AfterSaleKind): RejectOption[] {
  return REFUSALS.flatMap(({ kinds, ...row }, code) =>
    kinds === 'all' || kinds.includes(kind) ? [{ code: code + 1, ...row }] : [],
  )
}

function sentAt(random: Random, kind: AfterSaleKind, appliedAt: number, now: number): number | null {
  if (kind !== 'refund-unshipped') return appliedAt - Math.round(random.around(5 * DAY)) - DAY
  // Sent only after the buyer had asked for the money back: the case that a refusal may not rest on.
  if (random.chance(0.2) && appliedAt + 2 * HOUR < now) return appliedAt + HOUR
  return null
}

interface Goods {
  item: AfterSaleTruth['items'][number]
  bought: number
  refundFen: number
  paidFen: number
  freightFen: number
}

function goodsOf(random: Random, platform: Platform, kind: AfterSaleKind): Goods {
  const product = random.pick(PRODUCTS)
  const bought = random.weighted([
    [1, 80],
    [2, 15],
    [3, 5],
  ] as const)
  const quantity = random.int(1, bought)
  const unit = product.priceFen - random.int(0, 9) * 50
  const refunded = kind === 'price-protection' ? random.int(5, 20) * 100 : unit * quantity
  const isMoney = !['exchange', 'reship', 'repair'].includes(kind)
  return {
    item: {
      productId: productId(platform, product),
      title: product.title,
      sku: skuOf(random, product),
      quantity,
    },
    bought,
    refundFen: isMoney ? refunded : 0,
    paidFen: unit * bought,
    freightFen: 0,
  }
}

function productId(platform: Platform, product: Product): string {
  const serial = String(PRODUCTS.indexOf(product) + 1).padStart(4, '0')
  return platform === 'douyin' ? `370218845119273${serial}` : `70218845${serial}`
}

function skuOf(random: Random, product: Product): string {
  return product.specs.map((spec) => `${spec.name}:${random.pick(spec.values)}`).join(';')
}

function tagsOf(random: Random, { context, life, goods, kind }: Parts): string[] {
  const custom = goods.item.title.includes('定制')
  const left = life.deadline === null ? Infinity : life.deadline - context.now
  const rows: [string, boolean][] = [
    ['临期', life.status === 'awaiting-merchant' && left < 6 * HOUR],
    ['极速退款', kind === 'return-refund' && random.chance(0.1)],
    ['优+订单', context.platform === 'qianniu' && random.chance(0.15)],
    ['运费险', kind === 'return-refund' && random.chance(0.5)],
    ['7天无理由', !custom && random.chance(0.4)],
    ['不支持7天无理由', custom],
    ['定制', custom],
  ]
  return rows.filter(([, on]) => on).map(([tag]) => tag)
}
