import type { AfterSale } from '../../../lib/schema/after-sale'
import type { Capture } from '../../../lib/schema/capture'
import type { Conversation, Message } from '../../../lib/schema/conversation'
import type { Decision } from '../../../lib/schema/decision'
import type { OwnScript } from '../../../lib/schema/reply-script'
import type { ScoreSheet } from '../../../lib/schema/score-sheet'
import type { ScriptUse } from '../../../lib/schema/script-use'
import type { TextReading } from '../../../lib/schema/text-reading'

export const SHOP = { shopId: '4455', shopName: '晴天小店' }
export const SHOP_KEY = 'douyin:4455'

/** `at(23, 9, 30)` = 2026-11-23 09:30 */
export function at(day: number, hour = 12, minute = 0): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `2026-11-${two(day)}T${two(hour)}:${two(minute)}:00+08:00`
}

export function afterSale(over: Partial<AfterSale> = {}): AfterSale {
  return {
    platform: 'douyin',
    ...SHOP,
    afterSaleId: '143900000000000000001',
    orderId: '692300000000000000001',
    kind: 'return-refund',
    status: 'awaiting-merchant',
    reason: '质量问题',
    reasonClass: 'quality',
    description: null,
    refundFen: 5900,
    paidFen: 5900,
    appliedAt: at(20, 10),
    deadlineAt: at(25, 10),
    onDeadline: 'auto-agree',
    items: [{ productId: null, title: '羊毛围巾', sku: '颜色分类:焦糖', quantity: 1 }],
    outbound: null,
    inbound: null,
    refusals: null,
    tags: [],
    buyerKey: 'b1',
    ...over,
  }
}

let captures = 0

export function capture(over: Partial<Capture> = {}): Capture {
  captures += 1
  return {
    captureId: `capture-${String(captures).padStart(6, '0')}`,
    readAt: at(21),
    page: 'douyin/aftersale-list',
    shop: SHOP,
    afterSales: [],
    scoreSheet: null,
    conversation: null,
    ...over,
  }
}

export function message(over: Partial<Message> = {}): Message {
  return { id: 'm1', at: at(21, 9), from: 'buyer', kind: 'text', text: '起球了', agentKey: null, ...over }
}

export function conversation(over: Partial<Conversation> = {}): Conversation {
  return {
    platform: 'douyin',
    shopName: SHOP.shopName,
    conversationKey: 'c1',
    buyerKey: 'b1',
    orderIds: ['692300000000000000001'],
    messages: [message()],
    ...over,
  }
}

export function scoreSheet(over: Partial<ScoreSheet> = {}): ScoreSheet {
  return {
    platform: 'douyin',
    ...SHOP,
    updatedAt: at(21, 8),
    stage: 'formal',
    industry: '服饰',
    shopType: null,
    orders30d: 460,
    total: 87,
    dimensions: [{ id: 'service', score: 90, weight: 0.3 }],
    metrics: [
      {
        id: 'platformHelpRate',
        value: 0.0065,
        shown: '0.65%',
        score: 82,
        weight: 0.2,
        tiers: null,
        peer: null,
        numerator: null,
        denominator: null,
      },
    ],
    bonus: null,
    deduction: 0,
    ...over,
  }
}

export function decision(over: Partial<Decision> = {}): Decision {
  return {
    decisionId: 'decision-0001',
    at: at(21, 10),
    platform: 'douyin',
    ...SHOP,
    afterSaleId: '143900000000000000001',
    orderId: null,
    action: 'refuse-begun',
    level: 'caution',
    findings: [],
    selected: null,
    proofs: null,
    disagreedRule: null,
    ...over,
  }
}

export function ownScript(over: Partial<OwnScript> = {}): OwnScript {
  return {
    id: 'own-1',
    platforms: ['douyin'],
    intents: ['quality'],
    kinds: '*',
    reasonClasses: '*',
    stages: '*',
    scene: 'quality',
    tone: 'sorry',
    aim: '起球先道歉再要图',
    triggers: ['起球了怎么办'],
    needs: [],
    legal: null,
    text: '亲，抱歉，麻烦拍一张近照',
    owner: 'shop',
    shopKey: SHOP_KEY,
    category: '质量',
    pictures: [],
    version: 1,
    history: [],
    updatedAt: at(20),
    retiredAt: null,
    ...over,
  }
}

export function scriptUse(over: Partial<ScriptUse> = {}): ScriptUse {
  return {
    useId: 'use-000001',
    scriptId: 'own-1',
    version: 1,
    at: at(21, 9, 1),
    how: 'inserted',
    edited: null,
    platform: 'douyin',
    conversationKey: 'c1',
    afterSaleId: '143900000000000000001',
    intent: 'quality',
    outcome: null,
    text: '亲，抱歉，麻烦拍一张近照',
    ...over,
  }
}

/** Tells of a text what stands in it: `生气` is angry, `不好` negative, `好评` positive; `退` is about a refund. */
export function plainReading({ text }: { text: string }): TextReading {
  const score = text.includes('不好') ? 0.2 : text.includes('好评') ? 0.8 : 0.5
  const label = score < 0.4 ? 'negative' : score > 0.6 ? 'positive' : 'neutral'
  const intent = text.includes('退') ? 'refund_return' : 'quality'
  return {
    intents: [
      { id: intent, p: 0.9 },
      { id: 'other', p: 0.05 },
    ],
    sentiment: { label, score },
    anger: text.includes('生气') ? 0.5 : 0.1,
  }
}
