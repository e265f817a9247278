import { JSDOM } from 'jsdom'

const RULE = /^([^{}@]+)\{[^{}]*\}$/

/** A saved page without the kit's rules for elements that don't stand in it; they hide nothing and weigh much. */
export function pruneStyles(html: string): string {
  const dom = new JSDOM(html)
  const { document } = dom.window
  for (const frame of document.querySelectorAll('iframe[srcdoc]'))
    frame.setAttribute('srcdoc', pruneStyles(frame.getAttribute('srcdoc') ?? ''))
  for (const style of document.querySelectorAll('style')) {
    const lines = (style.textContent ?? '').split('\n')
    style.textContent = lines.filter((line) => isNeeded(line, document)).join('\n')
  }
  return dom.serialize()
}

function isNeeded(line: string, document: Document): boolean {
  const selector = RULE.exec(line.trim())?.[1]
  if (selector === undefined) return line.trim() !== ''
  try {
    return document.querySelector(selector.replace(/::?(?:before|after|hover|focus|active)\b/g, '')) !== null
  } catch {
    return true
  }
}
