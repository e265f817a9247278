import type { FindingWords } from '../i18n/finding-words'
import type { Decision } from '../schema/decision'
import type { RefuseLabels } from '../refusal/refuse-labels'
import { BOXES, openRefuseBox, refusePageBox } from './find-refuse-box'
import { findRefuseControl, type RefuseControl } from './find-refuse-control'
import { decisionsOn, type RefusalInPlay } from './refusal-in-play'
import { RefusalPlays, type RefusalPlaysOptions } from './refusal-plays'
import { SheetDesk } from './sheet-desk'
import type { SheetSpot } from './sheet-host'
import { sheetModel } from './sheet-model'
import { watchRefuseControls } from './watch-refuse-controls'

export interface RefusalGuardOptions extends RefusalPlaysOptions {
  labels: RefuseLabels
  words: FindingWords
  /** Is this a page on which refusals are made? */
  isOn: () => boolean
  newId: () => string
  record: (decision: Decision) => void
  openPanel: () => void
  /** The refusal the sheet speaks of, or `null` when it is closed. */
  onPlay: (play: RefusalInPlay | null) => void
  signal: AbortSignal
}

/** Milliseconds: long enough to move from the control onto the sheet. */
const LEAVE = 300
/** Milliseconds within which pointer and key of one press count once. */
const ONE_PRESS = 500
const CONTROL_SIDES = ['bottom', 'top', 'left', 'right'] as const
const FORM_SIDES = ['right', 'left', 'bottom', 'top'] as const

/** Shows the sheet where a refusal is about to be made. Looks on; the click is the agent's. */
export class RefusalGuard {
  private readonly desk: SheetDesk
  private readonly plays: RefusalPlays
  private control: RefuseControl | null = null
  private dismissed: Element | null = null
  private formKey: string | null = null
  private pressed: { element: Element; at: number } | null = null
  private leaving: ReturnType<typeof setTimeout> | undefined
  /** Where the keyboard came onto the sheet from. */
  private reachedFrom: Element | null = null

  constructor(private readonly options: RefusalGuardOptions) {
    this.desk = new SheetDesk(options.signal)
    this.plays = new RefusalPlays(options)
    options.signal.addEventListener('abort', () => clearTimeout(this.leaving))
  }

  get documents(): readonly Document[] {
    return this.desk.documents
  }

  /** Also guards this document, such as a same-origin frame's. */
  watch(doc: Document): void {
    if (!this.desk.add(doc)) return
    const { facts, labels, isOn, signal } = this.options
    const watching = {
      find: (path: readonly EventTarget[]) =>
        isOn() ? findRefuseControl(path, labels, facts.currentForm()?.submitLabel ?? null) : null,
      isOurs: (event: Event) => this.desk.owns(event),
      enter: (control: RefuseControl) => this.enter(control),
      stay: () => clearTimeout(this.leaving),
      leave: () => this.leave(),
      activate: (control: RefuseControl) => this.activate(control),
      dismiss: () => this.dismiss(),
      reach: () => this.reach(),
      move: () => this.desk.follow(),
    }
    watchRefuseControls(doc, watching, signal)
  }

  /** The page was read again: follow what is filled in and refresh what is shown. */
  refresh(): void {
    const form = this.options.facts.currentForm()
    const key = form && JSON.stringify([form.afterSaleId, form.selected, form.note.trim(), form.proofs])
    const changed = key !== this.formKey
    this.formKey = key
    if (changed && key === null) this.plays.forget()
    if (this.control?.element.isConnected) return this.showAt(this.control)
    const gone = this.control !== null
    // A form that was still opening when its choice was made had no place for the sheet yet.
    if ((gone || changed || !this.desk.isOpen()) && !this.showForm()) this.close()
  }

  /** Facts have come that are not on the page: judge again what is shown. */
  rejudge(): void {
    if (this.control?.element.isConnected) this.showAt(this.control)
    else if (!this.showForm()) this.close()
  }

  /** Another page: forget what was begun and close. */
  reset(): void {
    this.plays.forget()
    this.formKey = null
    this.close()
  }

  private enter(control: RefuseControl): void {
    clearTimeout(this.leaving)
    if (this.dismissed === control.element) return
    this.dismissed = null
    if (this.control?.element !== control.element || !this.desk.isOpen()) this.showAt(control)
  }

  private leave(): void {
    if (this.dismissed && !this.dismissed.matches(':hover')) this.dismissed = null
    if (!this.control) return
    clearTimeout(this.leaving)
    this.leaving = setTimeout(() => {
      // Somebody reads it by keyboard while the pointer rests elsewhere.
      if (this.desk.hasFocus()) return
      this.control = null
      if (!this.showForm()) this.close()
    }, LEAVE)
  }

  private dismiss(): void {
    if (!this.desk.isOpen()) return
    const from = this.desk.hasFocus() ? (this.reachedFrom ?? this.control?.element) : null
    this.dismissed = this.control?.element ?? this.openBox()
    this.close()
    // The keyboard was on the sheet, which is gone: back to where it came from.
    ;(from as HTMLElement | null | undefined)?.focus({ preventScroll: true })
  }

  /** The keyboard goes onto the sheet, or back to where it came from. */
  private reach(): void {
    if (this.desk.hasFocus()) (this.reachedFrom as HTMLElement | null)?.focus({ preventScroll: true })
    else this.reachedFrom = this.desk.focus()
  }

  private close(): void {
    clearTimeout(this.leaving)
    this.control = null
    if (!this.desk.isOpen()) return
    this.desk.hide()
    this.options.onPlay(null)
  }

  private activate(control: RefuseControl): void {
    const at = Date.now()
    const again = this.pressed?.element === control.element && at - this.pressed.at < ONE_PRESS
    if (again) return
    this.pressed = { element: control.element, at }
    const play = this.plays.at(control)
    const begins = control.role === 'begin'
    if (begins) this.plays.begin(play)
    this.record(play, begins ? 'refuse-begun' : 'refuse-confirmed')
  }

  private record(play: RefusalInPlay, action: Decision['action']): void {
    const { record, newId } = this.options
    for (const decision of decisionsOn(play, action, newId)) record(decision)
  }

  private showAt(control: RefuseControl): void {
    this.control = control
    const spot = { anchor: control.element, avoid: [], sides: CONTROL_SIDES, control: control.element }
    this.show(this.plays.at(control), spot)
  }

  /** In the form the sheet stands beside it and follows what is filled in, until dismissed or the form closes. */
  private showForm(): boolean {
    if (this.options.facts.currentForm()?.selected == null) return false
    const box = this.openBox()
    if (!box || this.dismissed === box) return false
    const play = this.plays.inForm(box)
    if (play.verdict.level === 'clear') return false
    this.control = null
    const sides = box.matches(BOXES) ? FORM_SIDES : CONTROL_SIDES
    this.show(play, { anchor: box, avoid: [], sides, control: null })
    return true
  }

  private show(play: RefusalInPlay, spot: SheetSpot): void {
    const { settings, words, openPanel, onPlay } = this.options
    const { locale, theme } = settings()
    this.desk.show(sheetModel(play, { words, locale, conditional: play.conditional }), spot, {
      theme,
      openPanel,
      disagree: () => this.record(play, 'disagreed'),
    })
    onPlay(play)
  }

  private openBox(): Element | null {
    const submitLabel = this.options.facts.currentForm()?.submitLabel ?? null
    for (const doc of this.desk.documents) {
      const box = openRefuseBox(doc) ?? refusePageBox(doc, submitLabel)
      if (box) return box
    }
    return null
  }
}
