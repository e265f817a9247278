import { toTime } from './parse/moment'
import { createObservedMerge } from './apply-observed'
import { createLiveTree } from './live-tree'
import { NOTHING_READ, createPageRead, type PageRead } from './read-page'
import type { ObservedFacts } from './observed/facts'
import type { RawAfterSale, RawReading } from './raw-reading'
import type { Site } from './site'
import type { Sight } from './visible-tree'

/** One open page, read again and again; only what changed is walked and parsed anew. */
export interface LivePage {
  /** Reads what changed since the last call; call it after paint, when style is clean. */
  read(): RawReading
  /** Marks what mutations touched; cheap, call it at once. */
  note(records: readonly MutationRecord[]): void
  /** A reply that the page received, from the bridge; its facts join the next reading. */
  observe(url: string, text: string): void
  /** Documents and open shadow roots to watch, as of the last reading. */
  watched(): readonly Node[]
  /** The record that an element of the page stands in, as last read. */
  recordAt(element: Element): RawAfterSale | null
  /** The records whose rows are ticked now. */
  ticked(): RawAfterSale[]
}

interface LivePageOptions {
  site: Site
  window: Window
  sight: Sight
  /** Milliseconds since the epoch. */
  now: () => number
}

/** Replies kept for merging; a console's list and detail are among the last few. */
const MAX_REPLIES = 20

export function createLivePage({ site, window, sight, now }: LivePageOptions): LivePage {
  const tree = createLiveTree(window.document, sight)
  const readPage = createPageRead(site)
  const merge = createObservedMerge()
  let facts: readonly ObservedFacts[] = []
  let recordsByElement = new Map<Element, RawAfterSale>()
  /** Places of a reading that nobody has asked for yet. */
  let unplaced: Placing | null = null

  return {
    read() {
      const url = window.location.href
      const root = tree.root()
      if (!root) return NOTHING_READ
      const { reading, places } = readPage({ url, now: toTime(now()), root })
      const merged = merge(reading, facts)
      unplaced = { places, reading, merged }
      return merged
    },
    note: tree.note,
    observe(url, text) {
      const said = site.parseObserved(url, text)
      if (said) facts = [...facts, said].slice(-MAX_REPLIES)
    },
    watched: tree.observable,
    ticked() {
      const rows = [...recordsByElement].filter(([element]) => element.querySelector(TICKED) !== null)
      return [...new Set(rows.map(([, record]) => record))]
    },
    recordAt(element) {
      if (unplaced) recordsByElement = placeRecords(unplaced)
      unplaced = null
      for (let at: Element | null = element; at; at = above(at)) {
        const record = recordsByElement.get(at)
        if (record) return record
      }
      return null
    },
  }
}

const TICKED = 'input[type=checkbox]:checked,[role=checkbox][aria-checked=true]'

/** The parent across open shadow roots and same-origin frames. */
function above(element: Element): Element | null {
  if (element.parentElement) return element.parentElement
  const root = element.getRootNode()
  if ('host' in root) return (root as ShadowRoot).host
  return element.ownerDocument.defaultView?.frameElement ?? null
}

interface Placing extends PageRead {
  merged: RawReading
}

function placeRecords({ places, reading, merged }: Placing): Map<Element, RawAfterSale> {
  const mergedOf = new Map(reading.afterSales.map((record, at) => [record, merged.afterSales[at]]))
  return new Map(
    places.flatMap(({ nodes, record }) =>
      nodes.map((node) => [node.element, mergedOf.get(record) ?? record] as const),
    ),
  )
}
