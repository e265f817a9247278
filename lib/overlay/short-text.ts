const MOST_NODES = 40

/** Spaces dropped, widths folded: two-character buttons read `拒 绝`. */
export function foldLabel(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '')
}

/**
 * The folded text of an element, or `null` when it holds more than `most` characters or too many nodes: a
 * control is small, and the work per event must not depend on what lies under the pointer.
 */
export function shortText(element: Element, most: number): string | null {
  const value = element.tagName === 'INPUT' ? (element as HTMLInputElement).value : null
  if (value !== null) return value.length > most * 2 ? null : foldLabel(value)
  const walker = element.ownerDocument.createTreeWalker(element)
  let text = ''
  for (let seen = 0, node = walker.nextNode(); node; node = walker.nextNode(), seen += 1) {
    if (seen >= MOST_NODES) return null
    if (node.nodeType !== 3) continue
    text += (node as Text).data
    if (text.length > most * 4) return null
  }
  const folded = foldLabel(text)
  return folded.length > most ? null : folded
}
