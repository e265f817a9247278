import type { PageContext } from '../../lib/reading/site'
import type { Shop } from '../../lib/schema/shop'
import { seeSavedPage } from '../lab/saved-page'

/** What a reader is given of a piece of HTML at an address. */
export function contextOf(html: string, url: string, shop: Shop | null = null): PageContext {
  const root = seeSavedPage(`<!doctype html><body>${html}</body>`, url)
  if (!root) throw new Error('the page shows nothing')
  return { url, now: '2026-11-20T10:00:00+08:00', root, shop }
}

/** Texts as boxes of one flat list: `flat('我的总分|82 分')`. */
export const flat = (texts: string): string =>
  texts
    .split('|')
    .map((text) => `<div class="row__x1"><span>${text.trim()}</span></div>`)
    .join('')
