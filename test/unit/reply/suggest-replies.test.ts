import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { suggestReplies } from '../../../lib/reply/suggest-replies'
import { AFTER_SALE_KINDS, AFTER_SALE_STATUSES, REASON_CLASSES } from '../../../lib/schema/after-sale'
import { makeAfterSale, makeConversation } from '../../support/make-after-sale'

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
