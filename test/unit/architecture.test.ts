import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { judge, judgePlanted } from './architecture/rule'
import { actsOf, neverActs, PERMITS } from './architecture/rules/acts'
import { direction, knownFolders, neighbours } from './architecture/rules/direction'
import { enginesKnowNoWorld } from './architecture/rules/purity'
import { entrypointsOnlyWire, namesSaySomething } from './architecture/rules/shape'
import {
  browserHasFewFriends,
  componentsAskState,
  contentStaysLight,
  mainKnowsNoBrowser,
  mainStaysSmall,
  sitesAreStrangers,
} from './architecture/rules/worlds'
import { graphOfRepo, ROOT } from './architecture/source-graph'

const RULES = [
  direction,
  neighbours,
  knownFolders,
  contentStaysLight,
  mainKnowsNoBrowser,
  mainStaysSmall,
  sitesAreStrangers,
  browserHasFewFriends,
  componentsAskState,
  enginesKnowNoWorld,
  neverActs,
  entrypointsOnlyWire,
  namesSaySomething,
]

const FOLDERS = ['components', 'entrypoints', 'lib', 'public', 'test']
const FILES = ['LICENSE', 'README.md', 'package-lock.json', 'package.json', 'tsconfig.json', 'wxt.config.ts']

const graph = graphOfRepo()

describe.each(RULES)('$name', (rule) => {
  it('has files to guard', () => {
    expect(judge(rule, graph).looked, rule.why).toBeGreaterThan(0)
  })

  it('catches what is planted, file by file', () => {
    const { looked, faults } = judgePlanted(rule)
    expect(looked).toBeGreaterThan(0)
    expect(faults.length).toBeGreaterThan(0)
  })

  it('holds', () => {
    expect(judge(rule, graph).faults, rule.why).toEqual([])
  })
})

describe('permits to act', () => {
  it('catches every planted act', () => {
    const caught = new Set(judgePlanted(neverActs).faults.flatMap((fault) => fault.split(':', 1)))
    expect([...caught].toSorted()).toEqual(Object.keys(neverActs.planted).toSorted())
  })

  it.each(PERMITS)('$act in $file is still needed', ({ file, act }) => {
    const users = [...graph.values()].filter(
      (source) => file.test(source.path) && actsOf(source).includes(act),
    )
    expect(users.map(({ path }) => path)).not.toEqual([])
  })
})

describe('the top level of the repository', () => {
  it('is exactly what was agreed', () => {
    const ignored = readFileSync(join(ROOT, '.gitignore'), 'utf8')
      .split('\n')
      .map((line) => line.replace('/', ''))
    const names = readdirSync(ROOT).filter((name) => !name.startsWith('.') && !ignored.includes(name))
    expect(names.toSorted()).toEqual([...FOLDERS, ...FILES].toSorted())
  })
})
