import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { PageReading } from '../../lib/schema/page-reading'

/** A JSON reply that the page had received. */
export interface SavedReply {
  url: string
  text: string
}

/** `<page>.<variant>.json`: what must be read from the saved page beside it. */
export interface SavedExpectation {
  url: string
  now: string
  expected: PageReading
  /** With the replies in `<page>.<variant>.replies.json` as observed. */
  enriched?: PageReading
}

export interface SavedCase extends SavedExpectation {
  /** `douyin/aftersale-list.a` */
  name: string
  html: string
  replies: SavedReply[]
}

export const SAVED_PAGES = fileURLToPath(new URL('./', import.meta.url))
const PLATFORMS = ['douyin', 'qianniu']

/** Every saved page with what must be read from it. */
export function savedCases(): SavedCase[] {
  return PLATFORMS.flatMap((platform) =>
    readdirSync(`${SAVED_PAGES}${platform}`)
      .filter((file) => file.endsWith('.html'))
      .map((file) => savedCase(`${platform}/${file.slice(0, -'.html'.length)}`)),
  )
}

function savedCase(name: string): SavedCase {
  const text = (ending: string): string => readFileSync(`${SAVED_PAGES}${name}${ending}`, 'utf8')
  const expectation = JSON.parse(text('.json')) as SavedExpectation
  const replies = expectation.enriched ? (JSON.parse(text('.replies.json')) as SavedReply[]) : []
  return { name, html: text('.html'), replies, ...expectation }
}
