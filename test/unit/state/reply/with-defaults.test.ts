import { describe, expect, it } from 'vitest'
import { completeReply } from '../../../../lib/reply/complete-reply'
import { fillScript } from '../../../../lib/reply/fill-script'
import { withDefaults } from '../../../../lib/state/reply/with-defaults'

const SCRIPT = '{商品} 走 {快递|平台} 寄回，{光标}{回复时间} 前答复您'

describe('withDefaults', () => {
  it('makes a blank of a place that only its default filled, with that default in it', () => {
    const filled = fillScript(SCRIPT, { 商品: '保温杯' })
    const open = withDefaults({ script: SCRIPT, ...filled })
    expect(open.defaults).toEqual({ 快递: '平台' })
    expect(open.missing).toEqual(['回复时间', '快递'])
    expect(open.parts.map(({ kind }) => kind)).toEqual(['value', 'words', 'blank', 'words', 'blank', 'words'])
  })

  it('leaves what a fact has filled', () => {
    const filled = fillScript(SCRIPT, { 商品: '保温杯', 快递: '中通快递', 回复时间: '18:00' })
    expect(withDefaults({ script: SCRIPT, ...filled })).toEqual({
      parts: filled.parts,
      missing: [],
      defaults: {},
    })
  })

  it('goes out with the default, with another word, but not with nothing', () => {
    const filled = fillScript(SCRIPT, { 商品: '保温杯', 回复时间: '18:00' })
    const reply = { ...filled, ...withDefaults({ script: SCRIPT, ...filled }) }
    const text = (blanks: object) => completeReply(reply, { ...reply.defaults, ...blanks })
    expect(text({})).toEqual({
      text: '保温杯 走 平台 寄回，18:00 前答复您',
      missing: [],
      caret: '保温杯 走 平台 寄回，'.length,
    })
    expect(text({ 快递: '圆通' }).text).toContain('走 圆通 寄回')
    expect(text({ 快递: ' ' }).missing).toEqual(['快递'])
  })
})
