import { readSaved } from '../lab/verbs/read'

export const NOW = '2026-01-01T12:00:00+08:00'

/** What the lab reads of a page given as HTML, at noon of 2026-01-01. */
export const readHtml = (url: string, html: string) => readSaved({ url, html, now: NOW, observed: [] })
