import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { redact } from '../../../lib/reading/redact'
import { KEPT, MASKED } from './redact-cases'

describe('redact', () => {
  it.each(MASKED)('masks %s', (text, expected) => {
    expect(redact(text)).toBe(expected)
  })

  it.each(KEPT)('keeps %s', (text) => {
    expect(redact(text)).toBe(text)
  })

  it('is idempotent on every case and pair of cases', () => {
    const texts = [...MASKED.map(([text]) => text), ...KEPT]
    texts.forEach((text, index) => {
      const pair = `${text}，${texts[(index * 7 + 3) % texts.length]}`
      for (const some of [text, pair]) expect(redact(redact(some))).toBe(redact(some))
    })
  })

  const digits = (count: number) => fc.stringMatching(new RegExp(`^\\d{${count}}$`))
  const mobile = fc.tuple(fc.constantFrom('3', '5', '7', '8', '9'), digits(9)).map(([a, b]) => `1${a}${b}`)
  const words = fc.constantFrom('什么时候退款', '您好', '我的电话', '谢谢亲', '，', ' ', '。')

  it('leaves no mobile number, however it is written', () => {
    const styles: ((phone: string) => string)[] = [
      (phone) => phone,
      (phone) => `${phone.slice(0, 3)}-${phone.slice(3, 7)}-${phone.slice(7)}`,
      (phone) => `+86 ${phone.slice(0, 3)} ${phone.slice(3, 7)} ${phone.slice(7)}`,
      (phone) => phone.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
      (phone) => [...phone].join(' '),
      (phone) => [...phone].join('\u200b'),
    ]
    fc.assert(
      fc.property(fc.tuple(words, words), mobile, fc.constantFrom(...styles), (around, phone, style) => {
        const masked = redact(around.join(style(phone)))
        expect(masked).toContain('1**********')
        expect(masked.normalize('NFKC').replace(/\D/g, '').length).toBeLessThanOrEqual(1)
      }),
      { numRuns: 500 },
    )
  })

  it('keeps labelled platform numbers of any digits', () => {
    const label = fc.constantFrom('订单编号', '订单号：', '售后编号 ', '售后单号:', '退款编号：', '商品编号')
    fc.assert(
      fc.property(label, fc.integer({ min: 18, max: 19 }).chain(digits), (name, id) => {
        expect(redact(`${name}${id}`)).toBe(`${name}${id}`)
      }),
      { numRuns: 1000 },
    )
  })

  it('never throws, settles at once and stays fast on any text', () => {
    const odd = fc.array(
      fc.constantFrom(...'1389-０微信vx:路号区市省 a@.収姓名张收件人\n[地址]*，转', '1**********', '[姓名]'),
      { maxLength: 120 },
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          odd.map((parts) => parts.join('')),
        ),
        (text) => {
          expect(redact(redact(text))).toBe(redact(text))
        },
      ),
      { numRuns: 2000 },
    )
  })

  it.each([
    '1',
    '1 3',
    '路',
    '号',
    'a',
    'a@',
    '张',
    '收件人：',
    '微信',
    '12路3号',
    '地址：',
    '138-',
    'v',
    '+86',
  ])('takes linear time on a long run of «%s»', (unit) => {
    const once = (text: string): number => {
      const from = performance.now()
      redact(text)
      return performance.now() - from
    }
    // The quickest of some runs: what a busy machine adds is none of ours.
    const time = (count: number): number => {
      const text = unit.repeat(count)
      return Math.min(...Array.from({ length: 5 }, () => once(text)))
    }
    time(500)
    const [small, large] = [Math.max(time(2_000), 1), time(16_000)]
    expect(large / small).toBeLessThan(8 * 8)
  })
})
