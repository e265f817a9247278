/** The first element for the selectors, in order, in the document or its same-origin frames. */
export function findEditable(document: Document, selectors: readonly string[]): HTMLElement | null {
  const documents = withFrames(document)
  for (const selector of selectors) {
    for (const place of documents) {
      for (const element of place.querySelectorAll<HTMLElement>(selector)) {
        if (isUsable(element)) return element
      }
    }
  }
  return null
}

const isUsable = (element: HTMLElement): boolean =>
  !element.hasAttribute('disabled') && !element.hasAttribute('readonly') && !element.closest('[hidden]')

function withFrames(document: Document): Document[] {
  const inner = [...document.querySelectorAll('iframe')].flatMap((frame) => {
    try {
      return frame.contentDocument ? withFrames(frame.contentDocument) : []
    } catch {
      return []
    }
  })
  return [document, ...inner]
}
