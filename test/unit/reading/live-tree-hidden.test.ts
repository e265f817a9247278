// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest'
import { createLiveTree } from '../../../lib/reading/live-tree'
import { textOf } from '../../../lib/reading/node-text'
import type { Sight } from '../../../lib/reading/visible-tree'

/** A class on an element hides all of it, and says so of each element below. */
const sight: Sight = { isHidden: (element) => element.closest('.shut') !== null, frameDocument: () => null }

const attributes = (target: Element): MutationRecord =>
  ({ type: 'attributes', target }) as unknown as MutationRecord

afterEach(() => {
  document.body.innerHTML = ''
})

describe('a live tree over what is opened and shut', () => {
  it('sees all of what was hidden, also below an element with a text of its own', () => {
    document.body.innerHTML = '<main class="shut"><div>拒绝原因<div><p>商品已签收</p></div></div></main>'
    const tree = createLiveTree(document, sight)
    expect(textOf(tree.root()!)).toBe('')
    const main = document.querySelector('main')!
    main.className = ''
    tree.note([attributes(main)])
    expect(textOf(tree.root()!)).toBe('拒绝原因 商品已签收')
  })

  it('sees nothing of it once it is shut again, and all once more', () => {
    document.body.innerHTML = '<main><div>拒绝原因<div><p>商品已签收</p></div></div></main>'
    const tree = createLiveTree(document, sight)
    const main = document.querySelector('main')!
    const turns: string[] = []
    for (const name of ['', 'shut', '', 'shut', '']) {
      main.className = name
      tree.note([attributes(main)])
      turns.push(textOf(tree.root()!))
    }
    expect(turns).toEqual(['拒绝原因 商品已签收', '', '拒绝原因 商品已签收', '', '拒绝原因 商品已签收'])
  })

  it('reads anew what was taken out, changed and put back', () => {
    document.body.innerHTML = '<main><section><p>售后单号 1</p></section></main>'
    const tree = createLiveTree(document, sight)
    expect(textOf(tree.root()!)).toBe('售后单号 1')
    const main = document.querySelector('main')!
    const section = document.querySelector('section')!
    section.remove()
    section.querySelector('p')!.textContent = '售后单号 2'
    main.append(section)
    tree.note([{ type: 'childList', target: main, addedNodes: [section] } as unknown as MutationRecord])
    expect(textOf(tree.root()!)).toBe('售后单号 2')
  })
})
