import type { Theme } from '../schema/settings'
import { boxOf, isInView } from './element-box'
import { findSendControls } from './find-send-controls'
import { STRIP_CSS } from './lint-strip-style'
import { createLiveRegion } from './live-region'
import { createOverlayRoot } from './overlay-root'
import { placeStrip } from './place-strip'

/** One document's strip beside its reply box. Hidden until shown; never takes focus by itself. */
export interface LintStrip {
  doc: Document
  show: (strip: HTMLElement, beside: { box: HTMLElement; speech: string; theme: Theme }) => void
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

  const follow = (): void => {
    if (!box) return
    const view = doc.documentElement
    const viewport = { width: view.clientWidth, height: view.clientHeight }
    const anchor = boxOf(box)
    pop.dataset.open = ''
    const heightAt = (width: number): number => {
      pop.style.width = `${width}px`
      return pop.offsetHeight
    }
    const avoid = sends.filter((send) => send.isConnected).map(boxOf)
    const place = isInView(box) ? placeStrip({ anchor, viewport, avoid, heightAt }) : null
    if (!place) return void delete pop.dataset.open
    const { left, top, width } = place
    Object.assign(pop.style, { left: `${left}px`, top: `${top}px`, width: `${width}px` })
  }

  return {
    doc,
    show(strip, { box: beside, speech, theme }) {
      setTheme(theme)
      const hadFocus = root.activeElement !== null
      if (box !== beside || !sends.every((send) => send.isConnected)) sends = findSendControls(beside)
      box = beside
      pop.replaceChildren(strip)
      follow()
      live.say(speech, false)
      if (hadFocus) strip.focus({ preventScroll: true })
    },
    follow,
    hide() {
      if (!box) return
      const hadFocus = root.activeElement !== null
      if (hadFocus) box.focus({ preventScroll: true })
      box = null
      live.hush()
      delete pop.dataset.open
      pop.replaceChildren()
    },
    isOpen: () => box !== null,
    hasFocus: () => root.activeElement !== null,
    focus: () => pop.querySelector<HTMLElement>('.strip')?.focus({ preventScroll: true }),
    remove,
  }
}
