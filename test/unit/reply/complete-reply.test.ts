import { describe, expect, it } from 'vitest'
import { completeReply } from '../../../lib/reply/complete-reply'
import { fillScript } from '../../../lib/reply/fill-script'

const reply = fillScript('{商品} 补偿您 {补偿金额} 元，{回复时间} 前办好', { 商品: '杯子' })

describe('completeReply', () => {
  it('stays incomplete until every blank holds something', () => {
    expect(completeReply(reply, {}).missing).toEqual(['补偿金额', '回复时间'])
    expect(completeReply(reply, { 补偿金额: '8', 回复时间: ' ' })).toEqual({
      text: '杯子 补偿您 8 元，【回复时间】 前办好',
      missing: ['回复时间'],
      caret: null,
    })
  })

  it('never lets the agent’s blanks replace what the ticket told', () => {
    const done = completeReply(reply, { 商品: '别的', 补偿金额: '8', 回复时间: '18:00' })
    expect(done).toEqual({ text: '杯子 补偿您 8 元，18:00 前办好', missing: [], caret: null })
  })

  it('tells where the caret stands among the words that were typed', () => {
    const place = fillScript('{商品} 补 {补偿金额} 元{光标}，您看行吗', { 商品: '杯子' })
    expect(completeReply(place, { 补偿金额: '12.50' })).toEqual({
      text: '杯子 补 12.50 元，您看行吗',
      missing: [],
      caret: '杯子 补 12.50 元'.length,
    })
  })
})
