import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'

const SERIALISE = readFileSync(new URL('./serialise-document.js', import.meta.url), 'utf8')

export interface SavePageOptions {
  /** `hiding` (default) keeps what decides whether a thing is seen; `all` keeps every declaration. */
  styles?: 'hiding' | 'all'
}

/**
 * The live page as a saved one: properties as attributes, same-origin frames as `srcdoc`, open shadow
 * roots as templates, the page's rules (CSSOM ones too) in one `<style>`, scripts gone.
 */
export async function savePage(page: Page, options: SavePageOptions = {}): Promise<string> {
  const source = SERIALISE.slice(SERIALISE.indexOf('(options)'))
  // As text, because a compiled function would bring the compiler's own names along.
  return page.evaluate<string>(`(${source.trimEnd()})(${JSON.stringify({ styles: 'hiding', ...options })})`)
}
