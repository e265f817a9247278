import type { Rule } from '../rule'

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
  'lib/refusal > lib/rules',
  'lib/score > lib/rules',
  'lib/reply > lib/rules',
  'lib/reply > lib/reading',
])

/** Words are for those that show them. */
const SPEAKERS = ['entrypoints', 'components', 'lib/state', 'lib/overlay', 'lib/platform', 'lib/i18n']

export const direction: Rule = {
  name: 'imports go down, never up',
  why: 'entrypoints → components → {state, handlers} → {messaging, storage, platform, sites, overlay} → engines → domain → schema',
  about: () => true,
  faults: (source) =>
    source.imports
      .filter(({ to }) => !to.startsWith('npm:') && /\.tsx?$/.test(to))
      .flatMap(({ to }) => faultOf(folderOf(source.path), folderOf(to)) ?? [])
      .map((fault) => `imports ${fault}`),
  planted: {
    'lib/schema/a.ts': `import { b } from '../storage/b'`,
    'lib/storage/b.ts': `export const b = 1`,
  },
}

export const neighbours: Rule = {
  name: 'neighbours leave each other alone',
  why: 'two folders of one level that import each other are one folder',
  about: (source) => source.path.startsWith('lib/'),
  faults: direction.faults,
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

function faultOf(from: string, to: string): string | null {
  if (from === to || NEIGHBOURS.has(`${from} > ${to}`)) return null
  if (to === 'lib/i18n')
    return SPEAKERS.includes(from) ? null : 'the words (lib/i18n), which only shown things may'
  if (from === 'lib/i18n') return ['lib/domain', 'lib/schema'].includes(to) ? null : `${to} from the words`
  if (from === 'components' && to === 'lib/handlers') return 'a background handler'
  const step = levelOf(to) - levelOf(from)
  if (step > 0) return null
  return step === 0 ? `its neighbour ${to}` : `upward, ${to}`
}

function levelOf(folder: string): number {
  return LEVELS.findIndex((level) => level.includes(folder))
}

function folderOf(path: string): string {
  return path.split('/', path.startsWith('lib/') ? 2 : 1).join('/')
}
