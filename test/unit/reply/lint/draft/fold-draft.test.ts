import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldDraft } from '../../../../../lib/reply/lint/draft/fold-draft'

describe('folding', () => {
  it.each([
    ['ＷＸ聊', '微信聊'],
    ['加➕薇信', '加加微信'],
    ['加 我 微 信', '加我微信'],
    ['微.信', '微信'],
    ['gong zhong hao', '公众号'],
    ['给个5⭐️', '给个五星'],
    ['hp返2元', '好评返2元'],
    ['hpv疫苗', 'hpv疫苗'],
    ['好的～～～', '好的，'],
    ['好！！ 亲', '好。亲'],
    ['[可怜]好/:^_^', ' 好 '],
    ['9.9元', '9.9元'],
    ['3 分钟内', '3分钟内'],
    ['4817 这单', '4817 这单'],
    ['👨‍👩‍👧好', ' 好'],
  ])('%s reads %s', (typed, reads) => {
    expect(foldDraft(typed).text).toBe(reads)
  })

  it('knows where each unit stood', () => {
    const { text, from, to } = foldDraft('亲😂wx聊')
    expect(text).toBe('亲 微信聊')
    expect([...from]).toEqual([0, 1, 3, 3, 5])
    expect([...to]).toEqual([1, 3, 5, 5, 6])
  })

  it('never points outside the draft, and never backwards', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const { text, from, to } = foldDraft(typed)
        expect(from).toHaveLength(text.length)
        expect(to).toHaveLength(text.length)
        for (let at = 0; at < text.length; at++) {
          expect(from[at]).toBeLessThan(to[at] ?? 0)
          expect(to[at]).toBeLessThanOrEqual(typed.length)
          expect(from[at]).toBeGreaterThanOrEqual(from[at - 1] ?? 0)
        }
      }),
    )
  })
})
