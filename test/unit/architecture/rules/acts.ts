import ts from 'typescript'
import { globalsOf } from '../globals'
import type { Rule } from '../rule'
import { walk, type Source } from '../source-graph'

/** A file that may do one of these things, and why. A row that nothing needs any more fails. */
export interface Permit {
  file: RegExp
  act: string
  reason: string
}

export const PERMITS: Permit[] = [
  {
    file: /^lib\/messaging\/page-bridge\/tee\/tee-fetch\.ts$/,
    act: 'fetch',
    reason: 'looks at replies that the page itself asked for',
  },
  {
    file: /^lib\/messaging\/page-bridge\/tee\/tee-xhr\.ts$/,
    act: 'XMLHttpRequest',
    reason: 'looks at replies that the page itself asked for',
  },
  {
    file: /^lib\/overlay\/insert-reply\.ts$/,
    act: 'execCommand()',
    reason: 'puts a reply into the box on the agent’s click, undoable and never sent',
  },
]

const CALLS = new Set([
  'click',
  'submit',
  'requestSubmit',
  'createEvent',
  'sendBeacon',
  'insertAdjacentHTML',
  'execCommand',
])
const GLOBALS = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'Function', 'eval']
const EVENTS = ['KeyboardEvent', 'MouseEvent', 'PointerEvent', 'SubmitEvent', 'TouchEvent']
const MARKUP = new Set(['innerHTML', 'outerHTML', 'srcdoc', 'dangerouslySetInnerHTML'])

export const neverActs: Rule = {
  name: 'nothing clicks, types, submits, asks a server or writes markup',
  why: 'the agent acts; we warn',
  about: () => true,
  faults: (source) =>
    actsOf(source).filter((act) => !PERMITS.some((row) => row.act === act && row.file.test(source.path))),
  planted: {
    'lib/overlay/a.ts': `export const a = (b: HTMLElement) => b.click()`,
    'lib/overlay/b.ts': `export const b = () => fetch('https://x.test')`,
    'lib/overlay/c.ts': `export const c = (e: Element) => e.dispatchEvent(new KeyboardEvent('keydown'))`,
    'entrypoints/g.ts': `export const g = (e: Element) => e.dispatchEvent(document.createEvent('MouseEvents'))`,
    'components/D.tsx': `export const D = () => <p dangerouslySetInnerHTML={{ __html: '' }} />`,
    'lib/platform/e.ts': `export const e = () => navigator.sendBeacon('/x')`,
    'lib/platform/f.ts': `export const f = (n: Element) => { n.innerHTML = '' }`,
  },
}

/** Everything in a file that would act for the agent, reach out, or turn text into markup. */
export function actsOf(source: Source): string[] {
  const globals = globalsOf(source)
  const acts = new Set(GLOBALS.filter((name) => globals.has(name)))
  walk(source.ast, (node) => {
    if (ts.isCallExpression(node)) {
      const name = calledName(node.expression)
      if (name && CALLS.has(name)) acts.add(`${name}()`)
    }
    if (ts.isNewExpression(node) && EVENTS.includes(node.expression.getText())) {
      acts.add(`new ${node.expression.getText()}`)
    }
    if (ts.isPropertyAccessExpression(node) && MARKUP.has(node.name.text)) acts.add(node.name.text)
    if (ts.isJsxAttribute(node) && MARKUP.has(node.name.getText())) acts.add(node.name.getText())
  })
  return [...acts]
}

function calledName(callee: ts.Expression): string | null {
  if (ts.isPropertyAccessExpression(callee)) return callee.name.text
  if (ts.isElementAccessExpression(callee) && ts.isStringLiteralLike(callee.argumentExpression)) {
    return callee.argumentExpression.text
  }
  return null
}
