import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { redact } from '../../../../lib/reading/redact'
import { isSameText } from '../../../../lib/reply/uses/same-text'

describe('the same text', () => {
  it.each([
    ['spaces and line breaks', '亲，您好\n 请稍等', '亲，您好请 稍等\u200B'],
    ['full-width forms', '订单１２３，退款１０元!', '订单123，退款10元！'],
    ['a mask on one side', '李娜您好，已为您登记', '[姓名]您好，已为您登记'],
    ['a mask at the end', '请拨打13800138000', '请拨打1**********'],
    ['two masks', '寄到[地址]，电话1**********，谢谢', '寄到杭州市西湖区文三路1号，电话13800138000，谢谢'],
    ['the same masks on both sides', '[姓名]您好，寄到[地址]', '[姓名] 您好，寄到[地址]'],
  ])('is the same but for %s', (_name, a, b) => {
    expect([isSameText(a, b), isSameText(b, a)]).toEqual([true, true])
  })

  it.each([
    ['a word more', '请拍一张近照', '请拍一张近照哦'],
    ['a word less', '亲，请拍一张近照', '请拍一张近照'],
    ['another text around a mask', '[姓名]您好，已为您登记', '李娜您好，已为您取消'],
    ['a mask that would hide half a chat', '好[姓名]的', `好${'一'.repeat(61)}的`],
    ['a piece that is counted twice', '退款[姓名]退款', '退款'],
    ['nothing', '', '亲'],
  ])('is not the same with %s', (_name, a, b) => {
    expect([isSameText(a, b), isSameText(b, a)]).toEqual([false, false])
  })

  it('is whatever a text is masked to', () => {
    const piece = fc.constantFrom(
      '亲，您好',
      '电话13800138000',
      '微信号：abc12345',
      '地址：杭州市西湖区文三路1号',
      '尾号1234',
      ' ',
      '\n',
    )
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
        const text = pieces.join('，')
        expect(isSameText(text, redact(text))).toBe(true)
      }),
    )
  })
})
