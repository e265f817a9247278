import type { RefuseControl } from './find-refuse-control'

export interface ControlWatch {
  find: (path: readonly EventTarget[]) => RefuseControl | null
  /** Did the event happen on our own sheet? */
  isOurs: (event: Event) => boolean
  enter: (control: RefuseControl) => void
  /** The pointer or the keyboard is on the sheet itself. */
  stay: () => void
  leave: () => void
  /** The agent presses the control; the press goes its own way. */
  activate: (control: RefuseControl) => void
  dismiss: () => void
  /** The agent asks for the keyboard's way onto the sheet and back. */
  reach: () => void
  /** Something scrolled or the window changed size. */
  move: () => void
}

/** No browser and no console does anything with it, and no input method takes it. */
const REACH = 'F8'

/**
 * Watches one document for refuse controls by delegation. Every listener is passive and only looks on: no
 * event of the console is stopped, changed or made.
 */
export function watchRefuseControls(doc: Document, watch: ControlWatch, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal } as const
  const hover = (event: Event): void => {
    if (watch.isOurs(event)) return watch.stay()
    const control = watch.find(event.composedPath())
    if (control) watch.enter(control)
    else watch.leave()
  }
  let rawTarget: EventTarget | null = null
  /** Moves as they come: `pointerover` is kept for the browser's next frame, up to 16.7 ms. */
  const raw = (event: Event): void => {
    if (event.target === rawTarget) return
    rawTarget = event.target
    hover(event)
  }
  const press = (event: Event): void => {
    if (watch.isOurs(event) || (event as PointerEvent).button > 0) return
    const control = watch.find(event.composedPath())
    if (!control) return
    watch.enter(control)
    watch.activate(control)
  }
  const key = (event: Event): void => {
    const { key: name, repeat } = event as KeyboardEvent
    if (name === 'Escape') watch.dismiss()
    else if (name === REACH) watch.reach()
    else if ((name === 'Enter' || name === ' ') && !repeat) press(event)
  }
  const out = (event: Event): void => {
    if ((event as PointerEvent).relatedTarget === null) watch.leave()
  }
  doc.addEventListener('pointerrawupdate', raw, options)
  doc.addEventListener('pointerover', hover, options)
  doc.addEventListener('focusin', hover, options)
  doc.addEventListener('pointerdown', press, options)
  doc.addEventListener('keydown', key, options)
  doc.addEventListener('pointerout', out, options)
  doc.addEventListener('scroll', watch.move, options)
  doc.defaultView?.addEventListener('resize', watch.move, options)
}
