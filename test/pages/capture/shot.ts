import type { Page } from '@playwright/test'
import type { PageReading } from '../../../lib/schema/page-reading'
import type { ServeOptions } from '../../replica/serve/scene'
import type { Platform, ReplicaShop } from '../../replica/shop/shape'

/** What a page's expectation may be made from: the truth behind the page, and which parts of it stand there. */
export interface Facts {
  shop: ReplicaShop
  now: string
  /** Texts or attributes that the shot itself looked up in the live page, where a list is virtual. */
  rendered: ReadonlySet<string>
}

/** One page of the replicas in one state and variant, and what must be read from it. */
export interface Shot {
  platform: Platform
  /** `<page>.<variant>`: the names of its files. */
  name: string
  serve: ServeOptions
  address: (shop: ReplicaShop) => string
  /** Brings the page from its first sight into the state that is saved. */
  act?: (page: Page, shop: ReplicaShop) => Promise<void>
  /** A selector that stands in the page once it is whole. */
  whole: string
  /** Ids that stand in the page, where only a part of the truth does. */
  rendered?: (page: Page) => Promise<string[]>
  expected: (facts: Facts) => PageReading
  /** With the replies kept by `replies` as observed. */
  enriched?: (facts: Facts) => PageReading
  replies?: RegExp
}
