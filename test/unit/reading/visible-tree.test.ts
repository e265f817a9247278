// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { tokensOf } from '../../../lib/reading/node-text'
import { seeElement, type Sight } from '../../../lib/reading/visible-tree'

const sight: Sight = { isHidden: (element) => element.hasAttribute('hidden'), frameDocument: () => null }

function textsOf(fill: (body: HTMLElement) => void): string[] {
  const body = document.createElement('div')
  fill(body)
  const seen = seeElement(body, { sight })
  return seen ? tokensOf(seen).map((token) => token.raw) : []
}

describe('seeing an element', () => {
  it('takes text nodes side by side for the one text that a person sees', () => {
    expect(textsOf((body) => body.append('同行都在看:', '暖橙旗舰店', ' 本周'))).toEqual([
      '同行都在看:暖橙旗舰店 本周',
    ])
  })

  it('does not let a comment part a text, but an element does', () => {
    const texts = textsOf((body) => {
      body.append('权重', document.createComment(''), '80%', document.createElement('br'), '较前1日')
    })
    expect(texts).toEqual(['权重80%', '较前1日'])
  })

  it('sees nothing in what is hidden', () => {
    expect(textsOf((body) => (body.innerHTML = '<p hidden>1</p><p>2<span hidden>3</span></p>'))).toEqual([
      '2',
    ])
  })

  it('sees an open shadow root instead of its host’s children, and what a slot shows', () => {
    const texts = textsOf((body) => {
      body.innerHTML = '<section>in the slot</section>'
      const host = body.firstElementChild!
      host.attachShadow({ mode: 'open' }).innerHTML = '<p>before</p><slot></slot>'
    })
    expect(texts).toEqual(['before', 'in the slot'])
  })
})
