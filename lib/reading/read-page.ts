import type { PageId } from '../schema/page'
import type { PageSource } from './page-source'
import type { RawReading } from './raw-reading'
import { textOf, tokenCount } from './node-text'
import { readShop } from './shop-header'
import type { PageReader, PageYield, Site } from './site'

export const NOTHING_READ: RawReading = {
  page: null,
  shop: null,
  afterSales: [],
  refusalForm: null,
  scoreSheet: null,
  conversation: null,
  unread: [],
  health: { read: 0, expected: 0 },
}

/** The page type that an address belongs to, by the site's routes. */
export function pageAt(site: Site, url: string): PageId | null {
  const { host, pathname, hash } = new URL(url)
  const path = hash.startsWith('#/') ? hash.slice(1).replace(/\?.*/s, '') : pathname
  return (
    site.routes.find((route) => route.host.test(host) && (route.path.test(pathname) || route.path.test(path)))
      ?.page ?? null
  )
}

export interface PageRead {
  reading: RawReading
  places: NonNullable<PageYield['places']>
}

/** Reads one page of a site again and again; keeps what did not change since. */
export function createPageRead(site: Site): (source: PageSource) => PageRead {
  const readers: Partial<Record<PageId, PageReader>> = site.readers()
  let last: { url: string; page: PageId | null } | null = null
  return (source) => {
    if (last?.url !== source.url) last = { url: source.url, page: pageAt(site, source.url) }
    const { page } = last
    const read = page && readers[page]
    if (!page || !read) return { reading: NOTHING_READ, places: [] }
    if (isBarred(site, source)) return { reading: NOTHING_READ, places: [] }
    const shop = readShop(source.root)
    const { places = [], ...found } = read({ ...source, shop })
    if (found.page === null) return { reading: NOTHING_READ, places: [] }
    return { reading: { ...NOTHING_READ, shop, ...found, page }, places }
  }
}

const MAX_BARRED_RUNS = 60

/** A login, risk or captcha page: little text, and those words in it. */
function isBarred(site: Site, { root }: PageSource): boolean {
  return tokenCount(root) <= MAX_BARRED_RUNS && site.barred.test(textOf(root))
}
