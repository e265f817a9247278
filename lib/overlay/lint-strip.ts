import type { Theme } from '../schema/settings'
import { boxOf, isInView } from './element-box'
import { findSendControls } from './find-send-controls'
import { STRIP_CSS } from './lint-strip-style'
import { createLiveRegion } from './live-region'
import { createOverlayRoot } from './overlay-root'
import { placeStrip } from './place-strip'

export interface Beside {
  box: HTMLElement
  speech: string
  theme: Theme
  /** May it be one line where there is no more room? */
  canBeSlim: boolean
}

/** One document's strip beside its reply box. Hidden until shown; never takes focus by itself. */
export interface LintStrip {
  doc: Document
  show: (strip: HTMLElement, beside: Beside) => void
  /** Puts the strip beside its box again; out of sight while that is. */
  follow: () => void
  hide: () => void
  isOpen: () => boolean
  hasFocus: () => boolean
  focus: () => void
  remove: () => void
}

export function createLintStrip(doc: Document, dismiss: () => void): LintStrip {
  const { root, setTheme, remove } = createOverlayRoot(doc, STRIP_CSS)
  const live = createLiveRegion(doc)
  const pop = doc.createElement('div')
  pop.className = 'pop'
  root.append(live.element, pop)
  // Escape is the console's own key but for who is on the strip.
  pop.addEventListener('keydown', ({ key }) => key === 'Escape' && dismiss())
  let box: HTMLElement | null = null
  let sends: Element[] = []
  let canBeSlim = false

  const place = (): void => {
    if (!box) return
    const view = doc.documentElement
    const viewport = { width: view.clientWidth, height: view.clientHeight }
    const avoid = sends.filter((send) => send.isConnected).map(boxOf)
    const put = isInView(box) ? placeStrip({ anchor: boxOf(box), viewport, avoid, canBeSlim }) : null
    pop.toggleAttribute('data-open', put !== null)
    if (!put) return
    pop.toggleAttribute('data-slim', put.slim)
    const from = Object.entries(put.from).map(([side, px]) => `${side}:${px}px`)
    pop.style.cssText = `left:${put.left}px;width:${put.width}px;--most:${put.most}px;${from.join('')}`
  }

  return {
    doc,
    show(strip, { box: beside, speech, theme, ...how }) {
      setTheme(theme)
      canBeSlim = how.canBeSlim
      const hadFocus = root.activeElement !== null
      if (box !== beside || !sends.every((send) => send.isConnected)) sends = findSendControls(beside)
      box = beside
      // Read first, then written: the layout is clean, and nothing asks for it again.
      place()
      pop.replaceChildren(strip)
      live.say(speech, false)
      if (hadFocus) strip.focus({ preventScroll: true })
    },
    follow: place,
    hide() {
      if (!box) return
      const hadFocus = root.activeElement !== null
      if (hadFocus) box.focus({ preventScroll: true })
      box = null
      live.hush()
      pop.removeAttribute('data-open')
      pop.replaceChildren()
    },
    isOpen: () => box !== null,
    hasFocus: () => root.activeElement !== null,
    focus: () => pop.querySelector<HTMLElement>('.strip')?.focus({ preventScroll: true }),
    remove,
  }
}
