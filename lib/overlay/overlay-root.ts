import type { Theme } from '../schema/settings'
import { SHEET_CSS } from './sheet-style'

/** Our one element in a document, and the closed root that holds everything of ours. */
export interface OverlayRoot {
  host: HTMLElement
  root: ShadowRoot
  setTheme: (theme: Theme) => void
  remove: () => void
}

/** Events of our own elements that the console must not take for its own. */
const OWN_EVENTS = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'keydown',
  'keyup',
  'keypress',
  'focusin',
  'focusout',
] as const

/** Adds our element at the end of the document, with more style than the sheet's if given; the console's tree stays. */
export function createOverlayRoot(doc: Document, css = ''): OverlayRoot {
  const host = doc.createElement('hufen-overlay')
  const root = host.attachShadow({ mode: 'closed' })
  root.adoptedStyleSheets = [styleSheet(doc, SHEET_CSS + css)]
  for (const type of OWN_EVENTS) root.addEventListener(type, (event) => event.stopPropagation())
  // A mouse click on our buttons leaves the keyboard's place in the console where it was.
  root.addEventListener('mousedown', (event) => event.preventDefault())
  doc.documentElement.append(host)
  return {
    host,
    root,
    setTheme(theme) {
      if (host.dataset.theme !== theme) host.dataset.theme = theme
    },
    remove: () => host.remove(),
  }
}

/** A constructed sheet belongs to the document of the window that made it. */
function styleSheet(doc: Document, css: string): CSSStyleSheet {
  const own = doc.defaultView
  const sheet = new (own?.CSSStyleSheet ?? CSSStyleSheet)()
  sheet.replaceSync(css)
  return sheet
}
