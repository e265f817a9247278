import type { Rule } from '../rule'
import type { Source } from '../source-graph'

/** Higher may import lower. Folders in one row are neighbours. */
const LEVELS = [
  ['entrypoints'],
  ['components'],
  ['lib/state', 'lib/handlers'],
  ['lib/messaging', 'lib/storage', 'lib/platform', 'lib/sites', 'lib/overlay'],
  ['lib/score', 'lib/refusal', 'lib/reply', 'lib/reading', 'lib/rules'],
  ['lib/domain'],
  ['lib/schema'],
]

/** Neighbours that may import each other one way, because the one is made of the other. */
const NEIGHBOURS = new Set([
  'lib/platform > lib/messaging',
  'lib/platform > lib/storage',
  'lib/refusal > lib/rules',
  'lib/refusal > lib/score',
  'lib/score > lib/rules',
  'lib/reply > lib/rules',
  'lib/reply > lib/reading',
  'lib/reply > lib/score',
])

/** Words are for those that show them. */
const SPEAKERS = ['entrypoints', 'components', 'lib/state', 'lib/overlay', 'lib/platform', 'lib/i18n']

export const direction: Rule = {
  name: 'imports go down, never up',
  why: 'entrypoints → components → {state, handlers} → {messaging, storage, platform, sites, overlay} → engines → domain → schema',
  about: () => true,
  faults: (source) => faultsOf(source, (from, to) => wordsFault(from, to) ?? upwardFault(from, to)),
  planted: {
    'lib/schema/a.ts': `import { b } from '../storage/b'`,
    'lib/storage/b.ts': `export const b = 1`,
  },
}

export const neighbours: Rule = {
  name: 'neighbours leave each other alone',
  why: 'two folders of one level that import each other are one folder',
  about: (source) => source.path.startsWith('lib/'),
  faults: (source) => faultsOf(source, neighbourFault),
  planted: {
    'lib/storage/a.ts': `import { b } from '../sites/b'`,
    'lib/sites/b.ts': `export const b = 1`,
  },
}

export const knownFolders: Rule = {
  name: 'every file has a place in the order',
  why: 'a folder outside the order is a folder that no rule guards',
  about: () => true,
  faults: ({ path }) =>
    levelOf(folderOf(path)) < 0 && folderOf(path) !== 'lib/i18n' ? ['has no level'] : [],
  planted: { 'lib/utils/a.ts': '' },
}

type Fault = (from: string, to: string) => string | null

function faultsOf({ path, imports }: Source, faultOf: Fault): string[] {
  return imports
    .filter(({ to }) => /\.tsx?$/.test(to) && folderOf(to) !== folderOf(path))
    .flatMap(({ to }) => faultOf(folderOf(path), folderOf(to)) ?? [])
    .map((fault) => `imports ${fault}`)
}

const upwardFault: Fault = (from, to) => {
  if ([from, to].includes('lib/i18n')) return null
  if (from === 'components' && to === 'lib/handlers') return 'a background handler'
  return levelOf(to) < levelOf(from) ? `upward, ${to}` : null
}

const neighbourFault: Fault = (from, to) => {
  const same = levelOf(to) === levelOf(from) && from !== 'lib/i18n'
  return same && !NEIGHBOURS.has(`${from} > ${to}`) ? `its neighbour ${to}` : null
}

const wordsFault: Fault = (from, to) => {
  if (to === 'lib/i18n') return SPEAKERS.includes(from) ? null : 'the words, which only shown things may'
  if (from !== 'lib/i18n') return null
  return ['lib/domain', 'lib/schema'].includes(to) ? null : `${to} from the words`
}

function levelOf(folder: string): number {
  return LEVELS.findIndex((level) => level.includes(folder))
}

function folderOf(path: string): string {
  return path.split('/', path.startsWith('lib/') ? 2 : 1).join('/')
}
