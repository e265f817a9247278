import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { readText } from '../../../../lib/reply/text/read-text'
import { TextReadingSchema, type Intent } from '../../../../lib/schema/text-reading'

const intentOf = (text: string, prev?: string) => readText({ text, prev }).intents[0]?.id

describe('readText', () => {
  it.each<[string, Intent]>([
    ['我要退货', 'refund_return'],
    ['怎么申请退款', 'refund_return'],
    ['什么时候发货', 'logistics'],
    ['帮我催一下快递', 'logistics'],
    ['可以开发票吗', 'invoice'],
    ['刚买就降价了，能补差价吗', 'price_promo'],
    ['手机充不进电了，能保修吗', 'quality'],
    ['少发了一件', 'missing_wrong'],
    ['我要投诉你们', 'complaint'],
    ['帮我改一下收货地址', 'address'],
    ['这款有货吗', 'product'],
    ['怎么用白条付款', 'payment_order'],
    ['好的，谢谢', 'smalltalk'],
    ['在吗', 'smalltalk'],
  ])('hears in %s %s', (text, intent) => {
    expect(intentOf(text)).toBe(intent)
  })

  it('hears the answer to a question in the turn before', () => {
    const payment = (prev?: string) =>
      readText({ text: '微信', prev }).intents.find(({ id }) => id === 'payment_order')?.p ?? 0
    expect(intentOf('微信', '您怎么支付的呢')).toBe('payment_order')
    expect(payment('您怎么支付的呢')).toBeGreaterThan(payment())
  })

  it('has the masked text say what the plain one says', () => {
    expect(readText({ text: '改到[地址]，电话1**********' })).toEqual(
      readText({ text: '改到[地址x]，电话13812345678' }),
    )
  })

  it('calls a calm message neither glad nor bad', () => {
    for (const text of ['什么时候发货', '我要退货', '杯子收到是坏的，怎么办', '可以开发票吗', '好的']) {
      expect(readText({ text }).sentiment.label, text).toBe('neutral')
    }
  })

  it('tells an angry message from a calm one', () => {
    const angry = readText({ text: '都一个星期了还没发货，你们就是骗子，再不处理我就投诉' })
    expect(angry.anger).toBeGreaterThan(0.8)
    expect(angry.sentiment.label).toBe('negative')
    expect(readText({ text: '请问什么时候发货' }).anger).toBeLessThan(0.2)
  })

  it('reads praise and blame in reviews', () => {
    expect(readText({ text: '非常满意，质量很好，下次还来', kind: 'review' }).sentiment.label).toBe(
      'positive',
    )
    expect(readText({ text: '太差了，用了两天就坏，垃圾', kind: 'review' }).sentiment.label).toBe('negative')
    expect(readText({ text: '一点也不好用', kind: 'review' }).sentiment.label).toBe('negative')
  })

  it('gives a whole reading for any text, the same every time', () => {
    const any = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.stringMatching(/^[一-龥！？，]{0,40}$/),
    )
    fc.assert(
      fc.property(any, fc.option(any), fc.constantFrom('chat', 'review'), (text, prev, kind) => {
        const reading = readText({ text, prev, kind })
        expect(z.safeParse(TextReadingSchema, reading).success).toBe(true)
        expect(reading.intents).toHaveLength(2)
        expect(reading.intents[0]!.p).toBeGreaterThanOrEqual(reading.intents[1]!.p)
        expect(reading.intents[0]!.id).not.toBe(reading.intents[1]!.id)
        readText({ text: '别的话', prev: text, kind: 'review' })
        expect(readText({ text, prev, kind })).toEqual(reading)
      }),
      { numRuns: 300 },
    )
  })

  it('takes texts of any length', () => {
    expect(readText({ text: '退货'.repeat(5000), prev: '好'.repeat(5000) }).intents[0]?.id).toBe(
      'refund_return',
    )
    expect(readText({ text: '' }).intents).toHaveLength(2)
  })
})
