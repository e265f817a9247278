import { JSDOM } from 'jsdom'
import { seeElement, type Sight, type VisibleNode } from '../../lib/reading/visible-tree'
import { createSavedSight } from './saved-sight'

export interface SavedPage {
  document: Document
  sight: Sight
}

/**
 * Opens a saved page: frames from their `srcdoc`, open shadow roots from `<template shadowrootmode="open">`. No
 * script runs and nothing is fetched.
 */
function loadSavedPage(html: string, url: string): SavedPage {
  const { document } = new JSDOM(html, { url }).window
  const inner = new Map<Element, Document>()
  const open = (root: Document | ShadowRoot): void => {
    attachShadows(root, open)
    for (const frame of root.querySelectorAll('iframe, frame')) {
      const source = frame.getAttribute('srcdoc')
      if (source === null) continue
      const { document: framed } = new JSDOM(source, { url: frameUrl(frame, url) }).window
      inner.set(frame, framed)
      open(framed)
    }
  }
  open(document)
  return { document, sight: createSavedSight((frame) => inner.get(frame) ?? null) }
}

/** What a person sees of a saved page; `null` when it shows nothing. */
export function seeSavedPage(html: string, url: string): VisibleNode | null {
  const { document, sight } = loadSavedPage(html, url)
  return seeElement(document.body, { sight })
}

const frameUrl = (frame: Element, url: string): string => {
  const source = frame.getAttribute('src')
  return source && URL.canParse(source, url) && /^https?:/.test(new URL(source, url).href)
    ? new URL(source, url).href
    : url
}

/** The parser of jsdom leaves declarative shadow roots as templates. */
function attachShadows(root: Document | ShadowRoot, open: (shadow: ShadowRoot) => void): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode="open"]')) {
    const host = template.parentElement
    if (!host || host.shadowRoot) continue
    let shadow: ShadowRoot
    try {
      shadow = host.attachShadow({ mode: 'open' })
    } catch {
      continue
    }
    shadow.append(template.content)
    template.remove()
    open(shadow)
  }
}
