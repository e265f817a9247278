import { epochOf, timeOf } from '../../../lib/domain/time'
import { DOUYIN_BOOK } from '../../../lib/refusal/douyin-book'
import { judgeRefusal, type Verdict } from '../../../lib/refusal/judge-refusal'
import { QIANNIU_BOOK } from '../../../lib/refusal/qianniu-book'
import { USUAL_LIMITS, type RefusalCase } from '../../../lib/refusal/refusal-case'
import type { AfterSale } from '../../../lib/schema/after-sale'
import type { Conversation, Message } from '../../../lib/schema/conversation'
import type { Parcel } from '../../../lib/schema/parcel'
import type { RefusalForm } from '../../../lib/schema/refusal-form'

export const BOOKS = { douyin: DOUYIN_BOOK, qianniu: QIANNIU_BOOK } as const

/** As its platform's page judges it. */
export const judge = (given: RefusalCase): Verdict => judgeRefusal(given, BOOKS[given.platform])

export const NOW = '2026-11-23T10:00:00+08:00'

export function afterSale(change: Partial<AfterSale> = {}): AfterSale {
  return {
    platform: 'douyin',
    shopId: null,
    shopName: '暖杯旗舰店',
    afterSaleId: '140000000000000001',
    orderId: '690000000000000001',
    kind: 'return-refund',
    status: 'awaiting-merchant',
    reason: '不想要了',
    reasonClass: 'remorse',
    description: null,
    refundFen: 5990,
    paidFen: 5990,
    appliedAt: '2026-11-22T10:00:00+08:00',
    deadlineAt: '2026-11-25T10:00:00+08:00',
    onDeadline: 'auto-agree',
    items: [],
    outbound: parcel({
      state: 'signed',
      pickedUpAt: '2026-10-30T20:00:00+08:00',
      signedAt: '2026-11-02T15:00:00+08:00',
    }),
    inbound: null,
    refusals: 0,
    tags: [],
    buyerKey: null,
    ...change,
  }
}

export function form(change: Partial<RefusalForm> = {}): RefusalForm {
  return {
    afterSaleId: '140000000000000001',
    options: [],
    selected: '商品没问题，买家未举证',
    note: '见检测视频',
    noteMax: 200,
    proofs: 1,
    proofHint: null,
    submitLabel: '确定',
    ...change,
  }
}

export function parcel(change: Partial<Parcel> = {}): Parcel {
  return {
    carrier: null,
    trackingNo: null,
    state: 'unknown',
    pickedUpAt: null,
    signedAt: null,
    lastEventAt: null,
    ...change,
  }
}

/** A chat of `buyer: …` and `agent: …`, one minute apart from `from` on. */
export function chat(
  lines: readonly string[],
  from: string | null = '2026-11-22T11:00:00+08:00',
): Conversation {
  const messages = lines.map((line, index): Message => {
    const [who = '', text = ''] = line.split(/: /)
    const at = from && timeOf(epochOf(from) + index * 60_000)
    return { id: String(index), at, from: who as Message['from'], kind: 'text', text, agentKey: null }
  })
  return { platform: 'douyin', shopName: null, conversationKey: 'c', buyerKey: null, orderIds: [], messages }
}

/** A refusal with nothing wrong: everything read, a term that is over, a harmless reason, one proof, plenty of time. */
export function refusal(change: Partial<RefusalCase> = {}): RefusalCase {
  return {
    platform: 'douyin',
    now: NOW,
    stage: 'in-form',
    afterSale: afterSale({ platform: change.platform ?? 'douyin' }),
    readAt: NOW,
    form: form(),
    conversation: null,
    pageShop: null,
    refusable: null,
    policy: null,
    limits: USUAL_LIMITS,
    ...change,
  }
}
