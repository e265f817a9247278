import ts from 'typescript'
import { globalsOf } from '../globals'
import type { Rule } from '../rule'
import { walk, type Source } from '../source-graph'

const PAGE = 'document window navigator location history localStorage sessionStorage indexedDB caches'
const CHANCE_AND_TIME = 'setTimeout setInterval requestAnimationFrame performance crypto'
const OUTSIDE = `browser chrome fetch process ${PAGE} ${CHANCE_AND_TIME}`.split(' ')

export const enginesKnowNoWorld: Rule = {
  name: 'engines know no browser, page, clock or chance but what they are handed',
  why: 'the lab and the tests run the very same code on files, and the same input gives the same answer',
  about: ({ path }) => /^lib\/(score|refusal|reply|reading|rules|domain|schema)\//.test(path),
  faults: (source) => {
    const globals = globalsOf(source)
    return [...OUTSIDE.filter((name) => globals.has(name)).map((name) => `uses ${name}`), ...clocksIn(source)]
  },
  planted: {
    'lib/refusal/a.ts': `export const a = () => document.title`,
    'lib/refusal/b.ts': `export const b = () => new Date()`,
    'lib/score/c.ts': `export const c = () => Date.now() + Math.random()`,
  },
}

function clocksIn(source: Source): string[] {
  const found: string[] = []
  walk(source.ast, (node) => {
    const isCall = ts.isNewExpression(node) || ts.isCallExpression(node)
    if (isCall && node.expression.getText() === 'Date' && !node.arguments?.length)
      found.push('reads the clock')
    if (ts.isPropertyAccessExpression(node) && ['Date.now', 'Math.random'].includes(node.getText())) {
      found.push(`uses ${node.getText()}`)
    }
  })
  return found
}
