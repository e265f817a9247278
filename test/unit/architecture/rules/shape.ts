import type { Rule } from '../rule'

const EMPTY_WORDS = new Set(['utils', 'util', 'helpers', 'helper', 'manager', 'common', 'misc', 'data'])

export const entrypointsOnlyWire: Rule = {
  name: 'an entrypoint is wiring: at most 60 lines',
  why: 'what is decided there cannot be tested without a browser',
  about: ({ path }) => path.startsWith('entrypoints/'),
  faults: ({ text }) => {
    const lines = text.trimEnd().split('\n').length
    return lines > 60 ? [`has ${lines} lines`] : []
  },
  planted: { 'entrypoints/a.ts': 'x()\n'.repeat(61) },
}

export const namesSaySomething: Rule = {
  name: 'files are kebab-case, components PascalCase, and no name is an empty word',
  why: 'a newcomer finds things by their names',
  about: () => true,
  faults: ({ path }) => {
    const parts = path.split('/')
    const name = parts.at(-1) ?? ''
    const empty = parts.find((part) => EMPTY_WORDS.has(part.replace(/\.tsx?$/, '')))
    const pattern = /^components\/.*\.tsx$/.test(path)
      ? /^[A-Z][A-Za-z0-9]*\.tsx$/
      : /^[a-z0-9]+([-.][a-zA-Z0-9]+)*\.tsx?$/
    return [
      ...(empty ? [`“${empty}” says nothing`] : []),
      ...(pattern.test(name) ? [] : ['is named against the custom']),
    ]
  },
  planted: { 'lib/reading/utils.ts': '', 'lib/reading/ReadPage.ts': '', 'components/card.tsx': '' },
}
