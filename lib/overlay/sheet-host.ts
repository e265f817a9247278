import type { Theme } from '../schema/settings'
import { boxOf, isInView } from './element-box'
import { createLiveRegion } from './live-region'
import { createOverlayRoot } from './overlay-root'
import { placeSheet, type Side } from './place-sheet'
import { renderSheet, sheetSpeech, type SheetActions } from './render-sheet'
import type { SheetModel } from './sheet-model'

export interface SheetSpot {
  /** The element the sheet stands beside and follows. */
  anchor: Element
  /** Elements to keep free. */
  avoid: readonly Element[]
  sides: readonly Side[]
  /** The control that keyboard order continues from into the sheet. */
  control: Element | null
}

/** One document's sheet. Hidden until shown; never takes focus. */
export interface SheetHost {
  show: (model: SheetModel, spot: SheetSpot, actions: SheetActions) => void
  /** Puts the sheet beside its anchor again; hides it when the anchor is gone or scrolled away. */
  follow: () => void
  hide: () => void
  isOpen: () => boolean
  hasFocus: () => boolean
  /** Moves the keyboard onto the sheet; false when it is hidden. */
  focus: () => boolean
  /** Did the event happen on the sheet? */
  owns: (event: Event) => boolean
  setTheme: (theme: Theme) => void
  remove: () => void
}

export function createSheetHost(doc: Document): SheetHost {
  const { host, root, setTheme, remove } = createOverlayRoot(doc)
  const live = createLiveRegion(doc)
  const pop = doc.createElement('div')
  pop.className = 'pop'
  pop.setAttribute('popover', 'manual')
  root.append(live.element, pop)
  let spot: SheetSpot | null = null
  let shown = ''

  const hide = (): void => {
    if (!spot) return
    spot = null
    shown = ''
    live.hush()
    delete pop.dataset.open
    if (isPopoverOpen(pop)) pop.hidePopover()
    pop.replaceChildren()
  }

  const follow = (): void => {
    if (!spot) return
    if (!isInView(spot.anchor)) return hide()
    place(pop, spot)
  }

  const show = (model: SheetModel, at: SheetSpot, actions: SheetActions): void => {
    const next = JSON.stringify(model)
    const moved = spot?.anchor !== at.anchor
    if (next !== shown || moved) {
      fill(pop, root, renderSheet(doc, model, actions))
      pop.dataset.level = model.level
      live.say(sheetSpeech(model), moved)
    }
    spot = at
    shown = next
    pop.dataset.open = ''
    if (moved && isPopoverOpen(pop)) pop.hidePopover()
    if (!isPopoverOpen(pop)) open(pop, at.control)
    place(pop, at)
  }

  return {
    show,
    follow,
    hide,
    isOpen: () => spot !== null,
    hasFocus: () => root.activeElement !== null,
    focus() {
      pop.querySelector<HTMLElement>('.sheet')?.focus({ preventScroll: true })
      return spot !== null
    },
    owns: (event) => event.composedPath().includes(host),
    setTheme,
    remove,
  }
}

/** Puts a sheet in the place of the one before; who was reading that one reads on. */
function fill(pop: HTMLElement, { activeElement }: ShadowRoot, sheet: HTMLElement): void {
  const tip = pop.ownerDocument.createElement('span')
  tip.className = 'tip'
  pop.replaceChildren(sheet, tip)
  if (activeElement !== null) sheet.focus({ preventScroll: true })
}

/**
 * The top layer lies over any dialog, and with the control as its source Tab leads from the control into the
 * sheet and on. Where a browser lacks either, the fixed box of the stylesheet remains.
 */
function open(pop: HTMLElement, control: Element | null): void {
  if (typeof pop.showPopover !== 'function') return
  const HTMLElementHere = pop.ownerDocument.defaultView?.HTMLElement
  const source = HTMLElementHere && control instanceof HTMLElementHere ? { source: control } : {}
  pop.showPopover(source)
}

function isPopoverOpen(pop: HTMLElement): boolean {
  return typeof pop.showPopover === 'function' && pop.matches(':popover-open')
}

function place(pop: HTMLElement, spot: SheetSpot): void {
  const view = pop.ownerDocument.documentElement
  const put = placeSheet({
    anchor: boxOf(spot.anchor),
    viewport: { width: view.clientWidth, height: view.clientHeight },
    avoid: spot.avoid.filter((element) => element.isConnected).map(boxOf),
    sides: spot.sides,
    heightAt: (width) => {
      pop.style.width = `${width}px`
      return pop.offsetHeight
    },
  })
  Object.assign(pop.style, { left: `${put.left}px`, top: `${put.top}px`, width: `${put.width}px` })
  pop.style.setProperty('--at', `${put.tipAt}px`)
  if (put.side) pop.dataset.side = put.side
  else delete pop.dataset.side
}
