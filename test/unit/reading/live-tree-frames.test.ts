// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest'
import { createLiveTree } from '../../../lib/reading/live-tree'
import { textOf } from '../../../lib/reading/node-text'
import type { Sight } from '../../../lib/reading/visible-tree'

const inner = document.implementation.createHTMLDocument()
const sight: Sight = { isHidden: () => false, frameDocument: () => inner }

afterEach(() => {
  document.body.innerHTML = ''
  inner.body.innerHTML = ''
})

function framed(): ReturnType<typeof createLiveTree> {
  document.body.innerHTML = '<main><iframe></iframe></main>'
  const frame = document.querySelector('iframe')!
  Object.defineProperty(inner, 'defaultView', { configurable: true, value: { frameElement: frame } })
  inner.body.innerHTML = '<div id="root"></div>'
  return createLiveTree(document, sight)
}

describe('a live tree over a same-origin frame', () => {
  it('sees what is rendered into the frame later', () => {
    const tree = framed()
    tree.root()
    const root = inner.querySelector('#root')!
    root.innerHTML = '<p>售后单号 1</p>'
    tree.note([{ type: 'childList', target: root } as unknown as MutationRecord])
    expect(textOf(tree.root()!)).toContain('售后单号 1')
    root.innerHTML = '<p>售后单号 2</p>'
    tree.note([{ type: 'childList', target: root } as unknown as MutationRecord])
    expect(textOf(tree.root()!)).toContain('售后单号 2')
  })

  it('watches the frame’s document only while it has a window', () => {
    const tree = framed()
    tree.root()
    expect(tree.observable()).toContain(inner)
    Object.defineProperty(inner, 'defaultView', { configurable: true, value: null })
    tree.root()
    expect(tree.observable()).not.toContain(inner)
  })
})
