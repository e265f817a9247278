import type { Theme } from '../schema/settings'
import type { SheetActions } from './render-sheet'
import { createSheetHost, type SheetHost, type SheetSpot } from './sheet-host'
import type { SheetModel } from './sheet-model'

/** The sheets of a page and its same-origin frames: one per document, at most one of them open. */
export class SheetDesk {
  private readonly hosts = new Map<Document, SheetHost>()
  private moving = false

  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => {
      for (const host of this.hosts.values()) host.remove()
      this.hosts.clear()
    })
  }

  get documents(): Document[] {
    return [...this.hosts.keys()]
  }

  /** Makes a document's sheet ready; false when it already was. */
  add(doc: Document): boolean {
    for (const known of this.documents) if (!known.defaultView) this.hosts.delete(known)
    if (this.hosts.has(doc)) return false
    this.hosts.set(doc, createSheetHost(doc))
    return true
  }

  show(model: SheetModel, spot: SheetSpot, { theme, ...actions }: SheetActions & { theme: Theme }): void {
    const doc = spot.anchor.ownerDocument
    this.add(doc)
    for (const [other, host] of this.hosts) if (other !== doc) host.hide()
    const host = this.hosts.get(doc)
    host?.setTheme(theme)
    host?.show(model, spot, actions)
  }

  hide(): void {
    for (const host of this.hosts.values()) host.hide()
  }

  isOpen(): boolean {
    return [...this.hosts.values()].some((host) => host.isOpen())
  }

  hasFocus(): boolean {
    return [...this.hosts.values()].some((host) => host.hasFocus())
  }

  /** Moves the keyboard onto the open sheet; returns where it was, `null` when none is open. */
  focus(): Element | null {
    for (const [doc, host] of this.hosts) {
      const before = doc.activeElement
      if (host.focus()) return before
    }
    return null
  }

  owns(event: Event): boolean {
    return [...this.hosts.values()].some((host) => host.owns(event))
  }

  /** Follows what the sheet stands beside, once per frame. */
  follow(): void {
    if (this.moving || !this.isOpen()) return
    this.moving = true
    requestAnimationFrame(() => {
      this.moving = false
      for (const host of this.hosts.values()) host.follow()
    })
  }
}
