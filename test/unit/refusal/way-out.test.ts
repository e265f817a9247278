import { describe, expect, it } from 'vitest'
import { wayOut } from '../../../lib/refusal/way-out'
import type { RefusalCase } from '../../../lib/refusal/refusal-case'
import type { Cheapest } from '../../../lib/schema/case-facts'
import { afterSale, form, judge, parcel, refusal } from './cases'

function way(change: Partial<RefusalCase>, cheapest: Cheapest | null = null) {
  const given = refusal(change)
  return wayOut(given, judge(given), cheapest)
}

const quality: Partial<RefusalCase> = {
  afterSale: afterSale({ kind: 'refund-shipped', reason: '质量问题', reasonClass: 'quality' }),
  form: form({ selected: '商品已签收' }),
}
const withinSevenDays: Partial<RefusalCase> = {
  platform: 'qianniu',
  policy: { sevenDay: true },
  afterSale: afterSale({
    platform: 'qianniu',
    outbound: parcel({ state: 'signed', signedAt: '2026-11-20T12:00:00+08:00' }),
  }),
}
const unshipped: Partial<RefusalCase> = {
  platform: 'qianniu',
  afterSale: afterSale({ platform: 'qianniu', kind: 'refund-unshipped' }),
}

describe('the way out', () => {
  it.each<[string, Partial<RefusalCase>, string]>([
    ['blocked: agree', unshipped, 'agree'],
    ['a quality claim: pay something', quality, 'compensate'],
    ['inside seven days: take it back first', withinSevenDays, 'return-refund'],
    ['no proof of a chat: talk', { form: form({ selected: '协商一致', proofs: 0 }) }, 'negotiate'],
  ])('%s', (_, given, action) => {
    expect(way(given)).toEqual({ action, savedFen: null })
  })

  it('is not needed by a clear case', () => {
    expect(way({})).toBeNull()
  })

  it('is not offered before shop and ticket are sorted out', () => {
    const elsewhere = { pageShop: { shopId: null, shopName: '隔壁的店' }, ...quality }
    expect(way(elsewhere, { action: 'agree', savedFen: 900 })).toBeNull()
  })

  it('is the cheapest where it was priced, with what it saves', () => {
    expect(way(quality, { action: 'exchange', savedFen: 2700 })).toEqual({
      action: 'exchange',
      savedFen: 2700,
    })
  })

  it('stays within what the platform still takes, whatever is cheaper', () => {
    expect(way(unshipped, { action: 'compensate', savedFen: 2700 })).toEqual({
      action: 'agree',
      savedFen: null,
    })
    expect(way(unshipped, { action: 'agree', savedFen: 2700 })).toEqual({ action: 'agree', savedFen: 2700 })
  })

  it('is no payment that the quota rules out', () => {
    const none = { ...quality, policy: { compensationQuota: { perOrderFen: 0 } } }
    expect(way(none)).toEqual({ action: 'negotiate', savedFen: null })
    expect(way(none, { action: 'compensate', savedFen: 2700 })?.action).toBe('negotiate')
  })

  it('is no return of what does not come back', () => {
    expect(way(quality, { action: 'return-refund', savedFen: 10 })?.action).toBe('compensate')
  })

  it('never says to refuse', () => {
    expect(way(quality, { action: 'refuse', savedFen: 0 })?.action).toBe('compensate')
  })
})
