import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moneyIn, parseLeadingMoney, parseMoney } from '../../../../lib/reading/parse/money'

describe('parseMoney', () => {
  it.each([
    ['¥59.90', 5990],
    ['￥35.00', 3500],
    ['¥ 59 .90', 5990],
    ['¥1,299', 129_900],
    ['￥１２．５', 1250],
    ['59.9元', 5990],
    ['0.00', 0],
    ['¥12,345,678.9', 1_234_567_890],
  ])('%s', (text, fen) => {
    expect(parseMoney(text)).toBe(fen)
  })

  it.each([
    '-¥5.00',
    '¥5-¥10',
    '5.999',
    '¥',
    '约59元',
    '3/460',
    '¥1,2345',
    '59.90 69.90',
    '12%',
    '2026'.repeat(5),
    '¥59 8',
    '¥1 299.00',
  ])('reads nothing in «%s»', (text) => {
    expect(parseMoney(text)).toBeNull()
  })

  it('reads back any amount as kits show it', () => {
    fc.assert(
      fc.property(fc.nat(100_000_000), fc.boolean(), (fen, grouped) => {
        const yuan = grouped ? Math.floor(fen / 100).toLocaleString('en-US') : String(Math.floor(fen / 100))
        expect(parseMoney(`¥${yuan}.${String(fen % 100).padStart(2, '0')}`)).toBe(fen)
      }),
    )
  })

  it('takes the amount at the start of a longer text, and none from further on', () => {
    expect(parseLeadingMoney('¥59.90（含运费 ¥5.00）')).toBe(5990)
    expect(parseLeadingMoney('含运费 ¥5.00')).toBeNull()
    expect(parseLeadingMoney('¥5.001')).toBeNull()
    for (const text of ['¥5-¥10', '¥5~10', '¥1.2万', '¥5***', '¥1 299.00'])
      expect(parseLeadingMoney(text)).toBeNull()
  })

  it('takes all pieces of an amount, and none that is not of it', () => {
    expect(moneyIn(['59', '59 .', '59 . 90', '59 . 90 元'])).toBe(5990)
    expect(moneyIn(['¥', '¥ 12', '¥ 12 .30'])).toBe(1230)
    expect(moneyIn(['¥59.90', '¥59.90 2'])).toBe(5990)
    expect(moneyIn(['¥59.90 含运费', '¥59.90 含运费 ¥6.00'])).toBe(5990)
  })
})
