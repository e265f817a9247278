import { DAY, HOUR } from './clock'
import type { Random } from './random'
import type { AfterSaleKind, AfterSaleStatus, OnDeadline, Platform } from './shape'

export interface LifeStep {
  at: number
  who: 'buyer' | 'merchant' | 'platform'
  text: string
}

/** Where a ticket stands at `now` and how it came there; epoch seconds. */
export interface Life {
  status: AfterSaleStatus
  deadline: number | null
  onDeadline: OnDeadline | null
  agreedAt: number | null
  refusedAt: number | null
  finishedAt: number | null
  returnedAt: number | null
  receivedAt: number | null
  refusals: number
  escalated: boolean
  steps: LifeStep[]
}

export interface LifeOptions {
  platform: Platform
  kind: AfterSaleKind
  appliedAt: number
  now: number
  random: Random
  /** Keep it waiting for the merchant's first answer. */
  undecided: boolean
}

const REFUND_KINDS: AfterSaleKind[] = ['refund-unshipped', 'refund-shipped', 'price-protection']
const SHIP_BACK_KINDS: AfterSaleKind[] = ['return-refund', 'exchange', 'repair']

/** Seconds allowed; 抖店 by third-party text (weak), 千牛 by the published time-outs. */
const LIMITS: Record<Platform, { review: number; unshipped: number; receipt: number; refused: number }> = {
  douyin: { review: 48 * HOUR, unshipped: 48 * HOUR, receipt: 7 * DAY, refused: 48 * HOUR },
  qianniu: { review: 48 * HOUR, unshipped: 24 * HOUR, receipt: 10 * DAY, refused: 5 * DAY },
}
const BUYER_RETURN = 7 * DAY

/** How long the merchant has for the first answer. */
export function reviewLimit(platform: Platform, kind: AfterSaleKind): number {
  return kind === 'refund-unshipped' ? LIMITS[platform].unshipped : LIMITS[platform].review
}

/** Lives a ticket from its application up to `now`. */
export function live(options: LifeOptions): Life {
  const { kind, appliedAt, random } = options
  const life: Life = {
    status: 'awaiting-merchant',
    deadline: appliedAt + reviewLimit(options.platform, kind),
    onDeadline: 'auto-agree',
    agreedAt: null,
    refusedAt: null,
    finishedAt: null,
    returnedAt: null,
    receivedAt: null,
    refusals: 0,
    escalated: false,
    steps: [{ at: appliedAt, who: 'buyer', text: '发起了售后申请' }],
  }
  if (options.undecided) return reapplied(life, options)
  const decidedAt = appliedAt + Math.min(Math.round(random.around(5 * HOUR)) + 60, 47 * HOUR)
  if (decidedAt > options.now) return life
  const outcome = random.weighted([
    ['agree', 86],
    ['refuse', 6],
    ['withdraw', 8],
  ] as const)
  if (outcome === 'withdraw') return end(life, 'closed', decidedAt, 'buyer', '撤销了售后申请')
  if (outcome === 'refuse') return refuse(life, options, decidedAt)
  return agree(life, options, decidedAt)
}

function reapplied(life: Life, { random, appliedAt }: LifeOptions): Life {
  if (!random.chance(0.12)) return life
  life.refusals = 1
  life.steps.unshift(
    { at: appliedAt - 3 * DAY, who: 'buyer', text: '发起了售后申请' },
    { at: appliedAt - 2 * DAY, who: 'merchant', text: '拒绝了售后申请' },
  )
  return life
}

function refuse(life: Life, options: LifeOptions, at: number): Life {
  life.refusals = 1
  life.refusedAt = at
  life.steps.push({ at, who: 'merchant', text: '拒绝了售后申请' })
  const until = at + LIMITS[options.platform].refused
  if (options.random.chance(0.3))
    return arbitrate(life, options, at + Math.round(options.random.around(6 * HOUR)))
  if (until <= options.now) return end(life, 'closed', until, 'platform', '买家逾期未处理，售后关闭')
  return Object.assign(life, { status: 'refused', deadline: until, onDeadline: 'close' })
}

function arbitrate(life: Life, options: LifeOptions, at: number): Life {
  if (at > options.now)
    return Object.assign(life, { status: 'refused', deadline: at + DAY, onDeadline: 'close' })
  life.escalated = true
  life.steps.push({ at, who: 'buyer', text: '申请平台介入' })
  const done = at + Math.round(options.random.around(2 * DAY))
  if (done <= options.now) {
    const forBuyer = options.random.chance(0.6)
    if (forBuyer) life.agreedAt = done
    return end(
      life,
      forBuyer ? 'succeeded' : 'closed',
      done,
      'platform',
      forBuyer ? '平台支持买家，退款成功' : '平台支持商家，售后关闭',
    )
  }
  return Object.assign(life, {
    status: 'in-arbitration',
    deadline: at + 3 * DAY,
    onDeadline: 'platform-steps-in',
  })
}

function agree(life: Life, options: LifeOptions, at: number): Life {
  life.agreedAt = at
  if (REFUND_KINDS.includes(options.kind)) {
    life.steps.push({ at, who: 'merchant', text: '同意了退款申请' })
    return end(life, 'succeeded', at, 'platform', '退款成功')
  }
  life.steps.push({ at, who: 'merchant', text: '同意了售后申请' })
  if (!SHIP_BACK_KINDS.includes(options.kind)) return shipAgain(life, options, at, 'overdue')
  const returnedAt = at + Math.round(options.random.around(30 * HOUR))
  if (returnedAt > at + BUYER_RETURN)
    return end(life, 'closed', at + BUYER_RETURN, 'platform', '买家逾期未退货，售后关闭')
  if (returnedAt > options.now) {
    return Object.assign(life, {
      status: 'awaiting-buyer-return',
      deadline: at + BUYER_RETURN,
      onDeadline: 'close',
    })
  }
  return receive(life, options, returnedAt)
}

function receive(life: Life, options: LifeOptions, returnedAt: number): Life {
  life.returnedAt = returnedAt
  life.steps.push({ at: returnedAt, who: 'buyer', text: '已退货，填写了退货物流' })
  const signedAt = returnedAt + Math.round(options.random.around(2.5 * DAY))
  if (signedAt <= options.now) life.receivedAt = signedAt
  const confirmed = signedAt + Math.round(options.random.around(20 * HOUR))
  const until = returnedAt + LIMITS[options.platform].receipt
  if (Math.min(confirmed, until) > options.now) {
    return Object.assign(life, {
      status: 'awaiting-merchant-receipt',
      deadline: until,
      onDeadline: 'auto-agree',
    })
  }
  const at = Math.min(confirmed, until)
  life.steps.push({ at, who: 'merchant', text: '确认收到退货' })
  if (options.kind === 'return-refund') return end(life, 'succeeded', at, 'platform', '退款成功')
  return shipAgain(life, options, at, options.platform === 'douyin' ? 'platform-steps-in' : 'overdue')
}

function shipAgain(life: Life, options: LifeOptions, from: number, onDeadline: OnDeadline): Life {
  const sentAt = from + Math.round(options.random.around(18 * HOUR))
  if (sentAt > options.now) {
    const deadline = Math.max(from + 7 * DAY, options.now + HOUR)
    return Object.assign(life, { status: 'awaiting-merchant-shipment', deadline, onDeadline })
  }
  life.steps.push({ at: sentAt, who: 'merchant', text: '已寄出商品' })
  const gotAt = sentAt + Math.round(options.random.around(3 * DAY))
  if (gotAt > options.now) {
    const deadline = Math.max(sentAt + 10 * DAY, options.now + HOUR)
    return Object.assign(life, { status: 'awaiting-buyer-receipt', deadline, onDeadline: 'close' })
  }
  return end(life, 'succeeded', gotAt, 'buyer', '确认收货，售后完成')
}

function end(life: Life, status: AfterSaleStatus, at: number, who: LifeStep['who'], text: string): Life {
  life.steps.push({ at, who, text })
  return Object.assign(life, { status, deadline: null, onDeadline: null, finishedAt: at })
}
