import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fillScript } from '../../../lib/reply/fill-script'
import { ticketValues } from '../../../lib/reply/ticket-values'
import { makeAfterSale } from '../../support/make-after-sale'

describe('fillScript', () => {
  it('tells words, values and blanks apart', () => {
    const reply = fillScript('补偿您 {补偿金额} 元，{商品} 照常退', { 商品: '杯子', 补偿金额: null })
    expect(reply.parts).toEqual([
      { kind: 'words', text: '补偿您 ' },
      { kind: 'blank', text: '补偿金额', variable: '补偿金额' },
      { kind: 'words', text: ' 元，' },
      { kind: 'value', text: '杯子', variable: '商品' },
      { kind: 'words', text: ' 照常退' },
    ])
    expect(reply.missing).toEqual(['补偿金额'])
  })

  it('counts spaces as nothing, and a blank named twice once', () => {
    expect(fillScript('{快递}{快递}', { 快递: '  ' }).missing).toEqual(['快递'])
  })

  it('never fills a value’s own braces again', () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        const reply = fillScript('{商品}', { 商品: title, 快递: '中通' })
        expect(reply.missing.length === 1 || reply.text === title.trim()).toBe(true)
      }),
    )
  })
})

describe('ticketValues', () => {
  it('quotes ids by their last four characters, never whole', () => {
    expect(ticketValues(makeAfterSale())).toMatchObject({
      订单尾号: '1234',
      运单尾号: '4321',
      退款金额: '59.90',
    })
    expect(ticketValues(makeAfterSale({ orderId: '123' })).订单尾号).toBeNull()
  })

  it('names a product only when there is just one, and cuts no number in two', () => {
    const item = { productId: null, sku: null, quantity: 1 }
    const titled = (...titles: string[]) =>
      ticketValues(makeAfterSale({ items: titles.map((title) => ({ ...item, title })) })).商品
    expect(titled('杯子', '杯盖')).toBeNull()
    expect(titled('暖杯不锈钢真空大容量保温杯 1500ml 白色')).toBe('暖杯不锈钢真空大容量保温杯…')
    expect(titled('Superlonglatinproductname')).toBeNull()
  })

  it('gives a time limit only where letting it pass closes the ticket', () => {
    expect(ticketValues(makeAfterSale({ onDeadline: 'close' })).截止时间).toBe('11月25日 18:00')
    expect(ticketValues(makeAfterSale()).截止时间).toBeNull()
  })

  it('falls back on a default, and lets a known value win over it', () => {
    expect(fillScript('{回复时间|今天18点} 前答复您', {}).text).toBe('今天18点 前答复您')
    expect(fillScript('{回复时间|今天18点} 前答复您', { 回复时间: '20:00' }).text).toBe('20:00 前答复您')
    expect(fillScript('{回复时间|} 前答复您', {}).missing).toEqual(['回复时间'])
  })

  it('marks where the caret stands and leaves no trace of it', () => {
    const filled = fillScript('补您 {补偿金额} 元{光标}，可以吗', {})
    expect(filled.text).toBe('补您 【补偿金额】 元，可以吗')
    expect(filled.parts.slice(0, filled.caretPart ?? 0).map(({ text }) => text)).toEqual([
      '补您 ',
      '补偿金额',
      ' 元',
    ])
    expect(fillScript('没有', {}).caretPart).toBeNull()
  })
})
