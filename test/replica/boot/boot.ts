import type { Platform } from '../shop/shape'

/** Console apps; each has `<app>.html`, `consoles/<app>/main.tsx` and its own build entry. */
export const APPS = ['doudian', 'feige', 'qianniu', 'wangwang'] as const
export type AppName = (typeof APPS)[number]

/** Where the built assets are served, on every replica host. */
export const ASSET_BASE = '/replica-assets/'

export type Variant = 'a' | 'b'
export type ScoreLayout = '2026-09' | 'old' | 'growth' | 'none'

/** What one variant differs in; every trait can be set alone through `overrides`. */
export interface Traits {
  /** antd class prefix. */
  prefix: 'auxo' | 'aurora'
  /** Seed of the CSS-module hashes; `bareHashes` drops the readable part too. */
  hashSeed: string
  bareHashes: boolean
  /** `data-kora-json` on the head row of the list. */
  kora: boolean
  /** `data-qa-id`s in the chat workspace. */
  qaIds: boolean
  /** Wording set of labels (申请原因/售后原因, 未发货退款/未发货仅退款 …). */
  wording: Variant
  columnOrder: Variant
  rejectForm: 'modal' | 'drawer'
  /** The countdowns tick; else the clock is frozen at `now`. */
  tickingClock: boolean
  /** Ids as bare numbers beyond 2^53 in the raw JSON where a string twin exists. */
  bareIds: boolean
  virtualTable: boolean
  /** One list row stays as it was at an earlier reading while the reply has moved on. */
  staleRow: boolean
  /** A risk check stands in place of every page. */
  risk: boolean
  /** The shop switcher of the header stands open. */
  switcherOpen: boolean
  /** Free room for one console's own traits. */
  extra: Record<string, string | number | boolean>
}

/** What the served HTML hands to the app as `window.__REPLICA__`. */
export interface ReplicaBoot {
  app: AppName
  platform: Platform
  variant: Variant
  /** +08:00 time at which the page was opened. */
  now: string
  pageSize: number
  /** The content app sits in a same-origin iframe. */
  iframe: boolean
  latencyMs: number
  scoreLayout: ScoreLayout
  traits: Traits
}

declare global {
  interface Window {
    __REPLICA__: ReplicaBoot
  }
}
