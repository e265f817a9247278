// @vitest-environment happy-dom
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { draftRange, draftText, isDraftEmpty, squeeze } from '../../../lib/overlay/draft-text'

function box(html: string): HTMLElement {
  document.body.innerHTML = html
  return document.body.firstElementChild as HTMLElement
}

afterEach(() => {
  document.body.innerHTML = ''
})

describe('draftText', () => {
  it.each([
    ['a field', '<textarea>您好\n在的</textarea>', '您好\n在的'],
    ['one line', '<pre contenteditable>您好</pre>', '您好'],
    ['a br between lines', '<pre contenteditable>您好<br>在的</pre>', '您好\n在的'],
    ['a block for each line', '<div contenteditable><div>您好</div><div>在的</div></div>', '您好\n在的'],
    ['text, then a block', '<div contenteditable>您好<div>在的</div>嗯</div>', '您好\n在的\n嗯'],
    [
      'an empty line',
      '<div contenteditable><div>您好</div><div><br></div><div>在的</div></div>',
      '您好\n\n在的',
    ],
    ['spaces that do not break', '<p contenteditable>您&nbsp;好</p>', '您 好'],
    [
      'what nobody typed',
      '<div contenteditable><span contenteditable="false">请输入</span>您好</div>',
      '您好',
    ],
    ['nothing', '<pre contenteditable></pre>', ''],
  ])('reads %s', (_, html, text) => {
    expect(draftText(box(html))).toBe(text)
  })

  it.each([
    ['<textarea> \n</textarea>', true],
    ['<pre contenteditable><br></pre>', true],
    ['<pre contenteditable>\u200b</pre>', true],
    ['<pre contenteditable>。</pre>', false],
  ])('%s holds nothing to send: %s', (html, empty) => {
    expect(isDraftEmpty(box(html))).toBe(empty)
  })
})

describe('draftRange', () => {
  it('finds each piece of a draft in the elements that show it', () => {
    const word = fc.string({ unit: fc.constantFrom('好', '的', 'a', '😀', ' '), minLength: 1, maxLength: 5 })
    const lines = fc.array(fc.array(word, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(lines, fc.nat(), fc.nat(), (all, a, b) => {
        const editable = box('<div contenteditable></div>')
        for (const words of all) {
          const line = document.createElement('div')
          for (const part of words) line.append(document.createTextNode(part))
          editable.append(line)
        }
        const text = draftText(editable)
        expect(text).toBe(all.map((words) => words.join('')).join('\n'))
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ]
        const piece = draftRange(editable, { start, end }).toString()
        // A range's own text knows no line ends between blocks.
        expect(piece).toBe(text.slice(start, end).replaceAll('\n', ''))
      }),
    )
  })

  it('is the whole of a box in which nothing stands', () => {
    const range = draftRange(box('<pre contenteditable></pre>'), { start: 0, end: 0 })
    expect([range.startContainer, range.collapsed]).toEqual([document.body.firstElementChild, true])
  })
})

describe('squeeze', () => {
  it('takes an editor’s own line ends and spaces for one kind', () => {
    expect(squeeze('您好 \r\n\u00a0在的\u200b ')).toBe('您好 在的')
  })
})
