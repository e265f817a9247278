import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readText } from '../../../lib/reply/text/read-text'
import { suggestReplies } from '../../../lib/reply/suggest-replies'
import { AFTER_SALE_KINDS, AFTER_SALE_STATUSES, REASON_CLASSES } from '../../../lib/schema/after-sale'
import { makeAfterSale, makeConversation, saidByBuyer } from '../../support/make-after-sale'

const ids = (replies: readonly { scriptId: string }[]) => replies.map((reply) => reply.scriptId)
const firstThree = (replies: readonly { scriptId: string }[]) => ids(replies).slice(0, 3)

describe('suggestReplies', () => {
  it('gives three to nine different replies for every kind × reason × status on both platforms', () => {
    for (const platform of ['douyin', 'qianniu'] as const) {
      for (const kind of AFTER_SALE_KINDS) {
        for (const reasonClass of [...REASON_CLASSES, null]) {
          for (const status of AFTER_SALE_STATUSES) {
            const afterSale = makeAfterSale({ platform, kind, reasonClass, status })
            const replies = suggestReplies({ platform, afterSale, conversation: null })
            const known = new Set(ids(replies)).size
            expect(known, `${platform} ${kind} ${reasonClass} ${status}`).toBe(replies.length)
            expect(known).toBeGreaterThanOrEqual(3)
            expect(known).toBeLessThanOrEqual(9)
          }
        }
      }
    }
  })

  it('takes up the reason first, then the kind', () => {
    const afterSale = makeAfterSale()
    const replies = suggestReplies({ platform: 'douyin', afterSale, conversation: null })
    expect(firstThree(replies)).toEqual(['quality-choice', 'quality-evidence', 'keep-with-compensation'])
    const unshipped = makeAfterSale({ kind: 'refund-unshipped', reasonClass: 'remorse' })
    expect(
      firstThree(suggestReplies({ platform: 'douyin', afterSale: unshipped, conversation: null })),
    ).toEqual(['unshipped-refund', 'unshipped-choice', 'first-wish'])
  })

  it('fills what is known and leaves the rest as blanks', () => {
    const [first, , third] = suggestReplies({
      platform: 'douyin',
      afterSale: makeAfterSale(),
      conversation: null,
    })
    expect(first?.text).toContain('暖杯保温杯 500ml')
    expect(first?.missing).toEqual([])
    expect(third?.missing).toEqual(['补偿金额'])
    expect(third?.text).toContain('【补偿金额】')
  })

  it.each([
    ['杯子收到就是裂的，怎么办', 'damaged-keep-package'],
    ['少发了一个盖子', 'missing-which'],
    ['发错颜色了', 'wrong-item-colour'],
    ['质量太差了 用了两天就坏了', 'quality-choice'],
    ['苹果烂了好几个', 'quality-spoiled'],
    ['快递三天没动了', 'stalled-sorry'],
    ['显示签收我没收到', 'lost-signed-check'],
    ['什么时候发货', 'logistics-ship-when'],
    ['衣服大了想换小一码', 'size-swap'],
    ['退款什么时候到账', 'refund-when-asking'],
    ['怎么退货', 'return-steps-douyin'],
    ['降价了能退差价吗', 'price-two-ways'],
    ['能便宜点吗', 'promo-bargain'],
    ['这款有黑色吗', 'product-in-stock'],
    ['我要投诉你们', 'escalation-complaint'],
    ['地址填错了能改吗', 'address-unshipped'],
  ])('knows what to say to «%s» where no ticket is known', (text, first) => {
    const conversation = makeConversation({ messages: saidByBuyer(text) })
    const replies = suggestReplies({
      platform: 'douyin',
      afterSale: null,
      conversation,
      reading: readText({ text }),
    })
    expect(replies[0]?.scriptId).toBe(first)
  })

  it('says nothing of money or parcels before a ticket is known', () => {
    const replies = suggestReplies({ platform: 'qianniu', afterSale: null, conversation: makeConversation() })
    expect(firstThree(replies)).toEqual(['ask-order', 'ask-situation', 'ask-time-to-check'])
    expect(replies[0]?.text).toContain('尾号 1234')
  })

  it.each([
    ['another buyer', { buyerKey: 'buyer-b' }],
    ['another buyer though the order is listed', { buyerKey: 'buyer-b', orderIds: ['6920000000000001234'] }],
    ['an unknown buyer with other orders', { buyerKey: null, orderIds: ['1'] }],
    ['an unknown buyer without orders', { buyerKey: null, orderIds: [] }],
  ])('never takes a ticket’s facts into a chat with %s', (_who, chat) => {
    const conversation = makeConversation({ orderIds: [], ...chat })
    const replies = suggestReplies({ platform: 'douyin', afterSale: makeAfterSale(), conversation })
    const text = replies.map((reply) => reply.text).join()
    expect(text).not.toMatch(/暖杯|59\.90|中通|4321/)
    expect(ids(replies)).toContain('ask-situation')
  })

  it('puts a reply whose facts are not known behind one that needs none', () => {
    const conversation = makeConversation({ orderIds: [] })
    const replies = suggestReplies({ platform: 'qianniu', afterSale: null, conversation })
    expect(firstThree(replies)).toEqual(['ask-situation', 'ask-order', 'ask-time-to-check'])
  })

  it('gives the same answer to the same question', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...AFTER_SALE_KINDS),
        fc.constantFrom(...REASON_CLASSES),
        fc.constantFrom(...AFTER_SALE_STATUSES),
        (kind, reasonClass, status) => {
          const ask = () =>
            suggestReplies({
              platform: 'qianniu',
              afterSale: makeAfterSale({ platform: 'qianniu', kind, reasonClass, status }),
              conversation: null,
            })
          expect(ask()).toEqual(ask())
        },
      ),
    )
  })
})
