import type { PageId } from '../schema/page'
import type { Platform } from '../schema/platform'
import type { Shop } from '../schema/shop'
import type { ObservedFacts } from './observed/facts'
import type { PageSource } from './page-source'
import type { RawAfterSale, RawReading } from './raw-reading'
import type { VisibleNode } from './visible-tree'

/** Which page of a console an address belongs to. */
export interface Route {
  page: PageId
  host: RegExp
  path: RegExp
}

export interface PageContext extends PageSource {
  shop: Shop | null
}

/** What one page type yields; what it says nothing about stays empty. `page: null` = not ours after all. */
export type PageYield = Partial<Omit<RawReading, 'page' | 'shop'>> & {
  page?: PageId | null
  /** Where each record stands, for the sheet at a row's reject button. */
  places?: readonly { nodes: readonly VisibleNode[]; record: RawAfterSale }[]
}

/** Reads one page type; made once per open page, so that it may remember unchanged parts. */
export type PageReader = (context: PageContext) => PageYield

/** One app of a console as data: its hosts, its routes and a reader for each page. */
export interface Site {
  platform: Platform
  hosts: readonly string[]
  routes: readonly Route[]
  /** Words that a login, risk or captcha page shows instead of the page. */
  barred: RegExp
  /** Makes the readers of one open page. */
  readers(): Readonly<Partial<Record<PageId, PageReader>>>
  parseObserved(url: string, text: string): ObservedFacts | null
}
