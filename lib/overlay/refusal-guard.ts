import type { FindingWords } from '../i18n/finding-words'
import type { RuleBook } from '../refusal/rule-book'
import type { Decision } from '../schema/decision'
import type { Platform } from '../schema/platform'
import type { PageSettings } from '../schema/settings'
import type { Time } from '../schema/time'
import type { RefuseLabels } from '../refusal/refuse-labels'
import { openRefuseBox } from './find-refuse-box'
import { findRefuseControl, type RefuseControl } from './find-refuse-control'
import type { PageFacts } from './page-facts'
import { decisionOn, playRefusal, recordOfForm, type RefusalInPlay } from './refusal-in-play'
import { SheetDesk } from './sheet-desk'
import type { SheetSpot } from './sheet-host'
import { sheetModel } from './sheet-model'
import { watchRefuseControls } from './watch-refuse-controls'

export interface RefusalGuardOptions {
  platform: Platform
  labels: RefuseLabels
  book: RuleBook
  words: FindingWords
  facts: PageFacts
  /** Is this a page on which refusals are made? */
  isOn: () => boolean
  now: () => Time
  newId: () => string
  settings: () => Pick<PageSettings, 'locale' | 'theme'>
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
  private control: RefuseControl | null = null
  /** The ticket whose refusal was begun last; its form may open far from its row. */
  private begunId: string | null = null
  private dismissed: Element | null = null
  private formKey: string | null = null
  private pressed: { element: Element; at: number } | null = null
  private leaving: ReturnType<typeof setTimeout> | undefined

  constructor(private readonly options: RefusalGuardOptions) {
    this.desk = new SheetDesk(options.signal)
    options.signal.addEventListener('abort', () => clearTimeout(this.leaving))
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
      move: () => this.desk.follow(),
    }
    watchRefuseControls(doc, watching, signal)
  }

  /** The page was read again: follow the form's choice and refresh what is shown. */
  refresh(): void {
    const form = this.options.facts.currentForm()
    const key = form && JSON.stringify([form.afterSaleId, form.selected, form.proofs])
    const changed = key !== this.formKey
    this.formKey = key
    if (changed && key === null) this.begunId = null
    if (this.control?.element.isConnected) return this.showAt(this.control)
    if (this.control || changed) this.close()
    // A form that was still opening when its choice was made had no place for the sheet yet.
    if (changed || !this.desk.isOpen()) this.showForm()
  }

  /** Another page: forget what was begun and close. */
  reset(): void {
    this.begunId = null
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
      this.close()
      this.showForm()
    }, LEAVE)
  }

  private dismiss(): void {
    if (!this.desk.isOpen()) return
    const from = this.desk.hasFocus() ? this.control?.element : null
    this.dismissed = this.control?.element ?? this.openBox()
    this.close()
    // The keyboard was on the sheet, which is gone: back to where it came from.
    ;(from as HTMLElement | null | undefined)?.focus({ preventScroll: true })
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
    const play = this.playAt(control)
    const begins = control.role === 'begin'
    if (begins) this.begunId = play.refusal.afterSale?.afterSaleId ?? null
    const action = begins ? 'refuse-begun' : 'refuse-confirmed'
    this.options.record(decisionOn(play, action, this.options.newId()))
  }

  private playAt({ role, element }: RefuseControl): RefusalInPlay {
    const { facts, platform, now, book } = this.options
    if (role === 'begin') {
      return playRefusal(facts, {
        platform,
        now: now(),
        stage: 'before-form',
        record: facts.recordAt(element),
        book,
      })
    }
    const record = recordOfForm(facts, element, this.begunId)
    return playRefusal(facts, { platform, now: now(), stage: 'confirm', record, book })
  }

  private showAt(control: RefuseControl): void {
    this.control = control
    const spot = { anchor: control.element, avoid: [], sides: CONTROL_SIDES, control: control.element }
    this.show(this.playAt(control), spot)
  }

  /** In the form the sheet stands beside it and follows the choice, until dismissed or the form closes. */
  private showForm(): void {
    const { facts, platform, now, book } = this.options
    if (facts.currentForm()?.selected == null) return
    const box = this.openBox()
    if (!box || this.dismissed === box) return
    const record = recordOfForm(facts, box, this.begunId)
    const play = playRefusal(facts, { platform, now: now(), stage: 'in-form', record, book })
    if (play.verdict.level === 'clear') return
    this.show(play, { anchor: box, avoid: [], sides: FORM_SIDES, control: null })
  }

  private show(play: RefusalInPlay, spot: SheetSpot): void {
    const { settings, words, openPanel, record, newId, onPlay } = this.options
    const { locale, theme } = settings()
    this.desk.show(sheetModel(play.verdict, { words, locale, conditional: play.conditional }), spot, {
      theme,
      openPanel,
      disagree: () => record(decisionOn(play, 'disagreed', newId())),
    })
    onPlay(play)
  }

  private openBox(): Element | null {
    for (const doc of this.desk.documents) {
      const box = openRefuseBox(doc)
      if (box) return box
    }
    return null
  }
}
