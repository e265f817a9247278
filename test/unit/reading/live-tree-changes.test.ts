// @vitest-environment jsdom
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { createLiveTree } from '../../../lib/reading/live-tree'
import { textOf } from '../../../lib/reading/node-text'
import { isNode, seeElement, type Sight, type VisibleNode } from '../../../lib/reading/visible-tree'

const sight: Sight = {
  isHidden: (element) => element.closest('[hidden]') !== null,
  frameDocument: () => null,
}

afterEach(() => {
  document.body.innerHTML = ''
})

/** A tree as plain text, with what tells one element from another. */
function shape(node: VisibleNode | null): unknown {
  return (
    node && [node.element.id, node.marks, ...node.kids.map((kid) => (isNode(kid) ? shape(kid) : kid.raw))]
  )
}

function parentsFit(node: VisibleNode): boolean {
  return node.kids.every((kid) => !isNode(kid) || (kid.parent === node && parentsFit(kid)))
}

const CHANGES = ['text', 'append', 'remove', 'move', 'hide', 'show', 'class', 'empty'] as const
type Change = (typeof CHANGES)[number]

/** What each kind of change does to the element that it falls on. */
function change(element: Element, kind: Change, n: number): void {
  const all = [...document.body.querySelectorAll('*')]
  const other = all[(n * 7) % all.length]
  switch (kind) {
    case 'text': {
      const text = [...element.childNodes].find((child) => child.nodeType === 3)
      if (text) text.nodeValue = `文${n}`
      else element.append(`新${n}`)
      break
    }
    case 'append': {
      const made = document.createElement('p')
      made.innerHTML = `<b>加${n}</b><i></i>`
      element.append(made)
      break
    }
    case 'remove':
      element.remove()
      break
    case 'move':
      if (other && !element.contains(other)) other.prepend(element)
      break
    case 'hide':
      element.setAttribute('hidden', '')
      break
    case 'show':
      element.removeAttribute('hidden')
      break
    case 'class':
      element.className = `c${n}`
      break
    case 'empty':
      element.textContent = ''
      break
  }
}

const ROW = '<tr><td><span>编号</span><a>1</a></td><td><div>2<button>拒绝</button></div></td></tr>'

describe('a live tree', () => {
  it('is after any changes what a first walk would see', () => {
    const steps = fc.array(fc.tuple(fc.constantFrom(...CHANGES), fc.nat(99)), { minLength: 1, maxLength: 6 })
    const batches = fc.array(steps, { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(batches, (all) => {
        document.body.innerHTML = `<nav>导航</nav><main><table><tbody>${ROW.repeat(4)}</tbody></table></main>`
        const tree = createLiveTree(document, sight)
        tree.root()
        const observer = new MutationObserver(() => undefined)
        observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
        for (const batch of all) {
          for (const [kind, n] of batch) {
            const elements = [...document.body.querySelectorAll('*')]
            const element = elements[n % elements.length]
            if (element) change(element, kind, n)
          }
          tree.note(observer.takeRecords())
          const seen = tree.root()
          expect(shape(seen)).toEqual(shape(seeElement(document.body, { sight })))
          expect(seen && parentsFit(seen)).toBe(true)
        }
        observer.disconnect()
      }),
      { numRuns: 150 },
    )
  })

  it('follows what moved out of a part that was restyled in the same batch', () => {
    document.body.innerHTML = '<main><section><p id="s"><i>旧</i></p></section></main>'
    const tree = createLiveTree(document, sight)
    tree.root()
    const observer = new MutationObserver(() => undefined)
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
    const [main, moved] = [document.querySelector('main')!, document.querySelector('i')!]
    main.prepend(moved)
    document.querySelector('#s')!.className = 'c'
    tree.note(observer.takeRecords())
    tree.root()
    moved.firstChild!.nodeValue = '新'
    tree.note(observer.takeRecords())
    observer.disconnect()
    expect(textOf(tree.root()!)).toBe('新')
  })

  it('keeps the nodes of the rows that did not change', () => {
    document.body.innerHTML = `<table><tbody>${ROW.repeat(3)}</tbody></table>`
    const tree = createLiveTree(document, sight)
    const rowsOf = (): VisibleNode[] => {
      const rows = [...document.querySelectorAll('tr')]
      const find = (node: VisibleNode): VisibleNode[] =>
        rows.includes(node.element as HTMLTableRowElement) ? [node] : node.kids.filter(isNode).flatMap(find)
      const root = tree.root()
      return root ? find(root) : []
    }
    const before = rowsOf()
    const text = document.querySelectorAll('a')[1]!.firstChild!
    text.nodeValue = '3'
    tree.note([{ type: 'characterData', target: text } as unknown as MutationRecord])
    const after = rowsOf()
    expect(after.map((row, at) => row === before[at])).toEqual([true, false, true])
    expect(textOf(after[1]!)).toContain('3')
  })
})
