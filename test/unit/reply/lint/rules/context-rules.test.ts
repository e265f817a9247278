import { describe, expect, it } from 'vitest'
import { mechanicalRepeat } from '../../../../../lib/reply/lint/rules/mechanical-repeat'
import { otherBuyerData } from '../../../../../lib/reply/lint/rules/other-buyer-data'
import { untrueReason } from '../../../../../lib/reply/lint/rules/untrue-reason'
import { PRIVATE, REASONS, REPEATS } from './context-examples'
import { inputOf, lintInput } from './lint-input'

const ROWS = [
  { rule: untrueReason, cases: REASONS },
  { rule: mechanicalRepeat, cases: REPEATS },
  { rule: otherBuyerData, cases: PRIVATE },
]

describe.each(ROWS)('$rule.id', ({ rule, cases }) => {
  it.each(cases.filter(({ words }) => words !== undefined))('fires on $text', (row) => {
    const start = row.text.indexOf(row.words ?? '')
    const end = start + (row.words ?? '').length
    expect(start).toBeGreaterThanOrEqual(0)
    const places = rule.find(inputOf(row))
    expect(places.some((place) => place.start < end && start < place.end)).toBe(true)
    expect(places.filter((place) => place.start >= end || start >= place.end)).toEqual([])
  })

  it.each(cases.filter(({ words }) => words === undefined))('is silent on $text', (row) => {
    expect(rule.find(inputOf(row))).toEqual([])
  })
})

describe('what is unknown', () => {
  it('fires nothing that needs it', () => {
    expect(mechanicalRepeat.find(lintInput('以页面显示为准哦'))).toEqual([])
    expect(otherBuyerData.find(lintInput('订单6911111111111111111今天发 电话13712345678'))).toEqual([])
    expect(untrueReason.find(lintInput('原因选不喜欢就行'))).toEqual([])
  })

  it('takes a masked number for no proof', () => {
    const masked = inputOf({ text: '13712345678加到备注了', buyer: ['换个电话 1**********', '[地址]'] })
    expect(otherBuyerData.find(masked)).toEqual([])
  })

  it('lets the buyer’s own words outweigh the ticket’s reason', () => {
    const own = inputOf({
      text: '改成七天无理由就行',
      buyer: ['不是质量问题 我不喜欢'],
      afterSale: { reason: '质量问题' },
    })
    expect(untrueReason.find(own)).toEqual([])
    const ticketOnly = inputOf({ text: '改成七天无理由就行', afterSale: { reason: '质量问题' } })
    expect(untrueReason.find(ticketOnly)).toHaveLength(1)
  })
})
