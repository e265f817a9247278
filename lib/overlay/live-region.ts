/** Says to those who listen what stands on the sheet. */
export interface LiveRegion {
  element: HTMLElement
  say: (speech: string, atOnce: boolean) => void
  hush: () => void
}

/** Milliseconds: what follows typing is said once it rests. */
const SAY_AFTER = 700

export function createLiveRegion(doc: Document): LiveRegion {
  const element = doc.createElement('div')
  element.className = 'live'
  element.setAttribute('role', 'status')
  element.setAttribute('aria-live', 'polite')
  let saying: ReturnType<typeof setTimeout> | undefined
  const put = (speech: string): void => {
    clearTimeout(saying)
    element.textContent = speech
  }
  return {
    element,
    say(speech, atOnce) {
      if (atOnce) return put(speech)
      clearTimeout(saying)
      saying = setTimeout(() => put(speech), SAY_AFTER)
    },
    hush: () => put(''),
  }
}
