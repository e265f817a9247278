import { globalsOf } from '../globals'
import type { Rule } from '../rule'
import { reach, type Graph, type Source } from '../source-graph'

const BROWSER_PACKAGES =
  /^npm:(wxt\/browser|#imports|@wxt-dev\/browser|webextension-polyfill|@webext-core\/messaging)$/

const isMain = ({ path }: Source) => /^entrypoints\/[^/]+-main\.content(\.ts|\/index\.ts)$/.test(path)
const isContent = ({ path }: Source) => /^entrypoints\/[^/]+\.content(\.ts|\/index\.tsx?)$/.test(path)

export const contentStaysLight: Rule = {
  name: 'content scripts reach no store, handler, React or Dexie',
  why: 'a content script has the origin of the page: a database opened there is the host site’s',
  about: isContent,
  faults: (source, graph) =>
    reached(
      source,
      graph,
      /^(lib\/(storage|handlers|state)\/|components\/|npm:(react|react-dom|dexie|dexie-react-hooks|zustand|radix-ui)(\/|$))/,
    ),
  planted: {
    'entrypoints/a.content/index.ts': `import '../../lib/sites/b'`,
    'lib/sites/b.ts': `import { db } from '../storage/db'\nexport const b = db`,
    'lib/storage/db.ts': `import Dexie from 'dexie'\nexport const db = Dexie`,
  },
}

export const mainKnowsNoBrowser: Rule = {
  name: 'scripts in the page’s own world know no extension API',
  why: 'the page can read and patch all that they touch',
  about: isMain,
  faults: (source, graph) => [
    ...reached(source, graph, BROWSER_PACKAGES),
    ...[...reach(graph, source.path).keys()].flatMap((path) => {
      const globals = graph.has(path) ? globalsOf(graph.get(path)!) : new Set<string>()
      return ['browser', 'chrome'].filter((name) => globals.has(name)).map((name) => `${path} uses ${name}`)
    }),
  ],
  planted: {
    'entrypoints/a-main.content.ts': `import { b } from '../lib/sites/b'\nexport default b`,
    'lib/sites/b.ts': `export const b = () => chrome.runtime.id`,
  },
}

export const mainStaysSmall: Rule = {
  name: 'scripts in the page’s own world carry no schema, no words, no overlay',
  why: 'they hand over what the page received; judging it is the other side’s work',
  about: isMain,
  faults: (source, graph) =>
    reached(source, graph, /^(npm:zod|lib\/(i18n|overlay|storage|handlers|refusal|rules)\/)/),
  planted: {
    'entrypoints/a-main.content.ts': `import { z } from 'zod/mini'\nexport default z`,
  },
}

export const sitesAreStrangers: Rule = {
  name: 'one site never imports another',
  why: 'a change at one console must not reach the other',
  about: ({ path }) => siteOf(path) !== null,
  faults: ({ path, imports }) =>
    imports
      .filter(({ to }) => siteOf(to) !== null && siteOf(to) !== siteOf(path))
      .map(({ to }) => `imports ${to}`),
  planted: {
    'lib/sites/one/a.ts': `import { b } from '../two/b'\nexport const a = b`,
    'lib/sites/two/b.ts': `export const b = 1`,
  },
}

export const browserHasFewFriends: Rule = {
  name: 'only platform, messaging, storage, state and entrypoints use the extension API',
  why: 'everything else runs in a test without a browser',
  // A handler trusts a message only after comparing its sender with the extension's own id.
  about: ({ path }) =>
    !/^(entrypoints|lib\/(platform|messaging|storage|state))\//.test(path) &&
    path !== 'lib/handlers/check-sender.ts',
  faults: (source) => [
    ...source.imports
      .filter(({ to, typeOnly }) => !typeOnly && BROWSER_PACKAGES.test(to))
      .map(({ to }) => `imports ${to.slice(4)}`),
    ...['browser', 'chrome'].filter((name) => globalsOf(source).has(name)).map((name) => `uses ${name}`),
  ],
  planted: { 'lib/refusal/a.ts': `export const a = () => browser.runtime.id` },
}

export const componentsAskState: Rule = {
  name: 'components ask lib/state, never the store',
  why: 'what is shown is decided in one place and can be tested without a page',
  about: ({ path }) => path.startsWith('components/'),
  faults: ({ imports }) =>
    imports.filter(({ to }) => /^(lib\/storage\/|npm:dexie)/.test(to)).map(({ to }) => `imports ${to}`),
  planted: {
    'components/panel/A.tsx': `import { db } from '../../lib/storage/db'`,
    'lib/storage/db.ts': '',
  },
}

function reached(source: Source, graph: Graph, forbidden: RegExp): string[] {
  return [...reach(graph, source.path)]
    .filter(([path]) => forbidden.test(path))
    .map(([, chain]) => `reaches ${chain.slice(1).join(' → ')}`)
}

function siteOf(path: string): string | null {
  return /^lib\/sites\/([^/]+)\//.exec(path)?.[1] ?? null
}
