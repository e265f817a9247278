import { describe, expect, it } from 'vitest'
import { allowedActions } from '../../../../lib/refusal/cost/allowed-actions'
import { AFTER_SALE_STATUSES, type AfterSale } from '../../../../lib/schema/after-sale'
import { afterSale, parcel } from '../cases'

const PAGE = { blocked: false, offersRefusal: false }
const of = (change: Partial<AfterSale>, page = PAGE) => allowedActions(afterSale(change), page).join(' ')

const ON_THE_WAY = parcel({ state: 'in-transit' })
const WAITING = parcel({ state: 'awaiting-pickup' })

describe('allowedActions', () => {
  it.each<[string, Partial<AfterSale>, string]>([
    [
      'a return, delivered',
      {},
      'agree return-refund compensate partial-refund exchange reship negotiate refuse',
    ],
    [
      'a return, the parcel not seen',
      { outbound: null },
      'agree return-refund compensate partial-refund exchange reship negotiate refuse',
    ],
    [
      'a return, still on its way',
      { outbound: ON_THE_WAY },
      'agree return-refund compensate reship intercept negotiate refuse',
    ],
    ['a return, never picked up', { outbound: WAITING }, 'agree compensate negotiate refuse'],
    [
      'a return of what bounced back',
      { outbound: parcel({ state: 'returned' }) },
      'agree compensate negotiate refuse',
    ],
    ['unshipped', { kind: 'refund-unshipped', outbound: null }, 'agree compensate negotiate refuse'],
    [
      'unshipped, sent all the same',
      { kind: 'refund-unshipped', outbound: ON_THE_WAY },
      'agree compensate intercept negotiate refuse',
    ],
    [
      'money alone, on its way',
      { kind: 'refund-shipped', outbound: ON_THE_WAY },
      'agree return-refund compensate reship intercept negotiate refuse',
    ],
    [
      'an exchange',
      { kind: 'exchange' },
      'agree return-refund compensate partial-refund exchange negotiate refuse',
    ],
    [
      'a second parcel',
      { kind: 'reship' },
      'agree return-refund compensate partial-refund reship negotiate refuse',
    ],
    ['a price difference', { kind: 'price-protection' }, 'agree negotiate refuse'],
    ['a kind not read', { kind: 'unknown' }, 'agree compensate negotiate refuse'],
    ['nothing to hold in hand', { tags: ['虚拟商品'] }, 'agree compensate negotiate refuse'],
    [
      'the goods are back',
      { status: 'awaiting-merchant-receipt' },
      'agree compensate partial-refund exchange reship negotiate refuse',
    ],
    [
      'agreed, nothing sent yet',
      { status: 'awaiting-buyer-return' },
      'agree return-refund compensate partial-refund negotiate',
    ],
    [
      'refused once',
      { status: 'refused' },
      'agree return-refund compensate partial-refund exchange reship negotiate',
    ],
    [
      'before the platform',
      { status: 'in-arbitration' },
      'agree return-refund compensate partial-refund negotiate',
    ],
    ['over', { status: 'succeeded' }, ''],
    ['closed', { status: 'closed' }, ''],
  ])('%s', (_, change, expected) => {
    expect(of(change)).toBe(expected)
  })

  it.each(AFTER_SALE_STATUSES)('never offers a refusal where it is blocked: %s', (status) => {
    expect(of({ status }, { blocked: true, offersRefusal: true })).not.toContain('refuse')
  })

  it('follows a page that offers a refusal', () => {
    expect(of({ status: 'refused' }, { blocked: false, offersRefusal: true })).toMatch(/ refuse$/)
  })
})
