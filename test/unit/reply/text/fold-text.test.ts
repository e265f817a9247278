import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText, LONGEST } from '../../../../lib/reply/text/fold-text'

describe('foldText', () => {
  it.each([
    ['ＡＢｃ１２３', 'abc0'],
    ['３天', '0天'],
    ['[数字x]天', '0天'],
    ['59.90元', '0元'],
    ['[金额x]元', '0元'],
    ['1,299', '0'],
    ['[数字x][数字x]', '0'],
    ['好的，谢谢；再见：', '好的,谢谢,再见,'],
    ['好。。。。。。', '好...'],
    ['在吗？？？？', '在吗???'],
    ['  你好 \n 在吗  ', '你好 在吗'],
    ['哈哈哈哈哈哈', '哈哈哈'],
    ['退\u200B货\uFEFF', '退货'],
    ['', ''],
  ])('writes %j as %j', (text, folded) => {
    expect(foldText(text)).toBe(folded)
  })

  it.each([
    ['address', ['[地址]', '[地址x]']],
    ['name', ['[姓名]', '[姓名x]']],
    ['phone', ['[电话x]', '13812345678', '1**********', '138****5678']],
    ['order', ['[订单x]', '[ORDERID_10001374]', '4915230987651234567']],
    ['number', ['[数字x]', '7', '2026']],
    ['link', ['[链接x]', 'https://item.jd.com/1.html']],
    ['WeChat', ['[微信]', '[微信x]']],
  ])('has one letter for a masked %s and the thing itself', (_, spellings) => {
    const folded = new Set(spellings.map(foldText))
    expect(folded.size).toBe(1)
    expect([...folded][0]).toHaveLength(1)
  })

  it('leaves brackets that mask nothing', () => {
    expect(foldText('[玫瑰]好')).toBe('[玫瑰]好')
    expect(foldText('[没有结尾')).toBe('[没有结尾')
  })

  it('is never longer than what is read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const folded = foldText(text)
        expect(folded.length).toBeLessThanOrEqual(Math.min(text.length, LONGEST))
      }),
    )
  })

  it('reads no further than the longest text', () => {
    expect(foldText('好的'.repeat(LONGEST))).toHaveLength(LONGEST)
  })
})
