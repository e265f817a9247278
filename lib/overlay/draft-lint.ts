import type { LintFinding } from '../schema/lint'
import type { PageSettings } from '../schema/settings'
import { DraftDisplay } from './draft-display'
import { draftText, isDraftEmpty } from './draft-text'

export interface DraftLintOptions {
  findBox: () => HTMLElement | null
  /** Is an input method in the middle of a word? */
  isComposing: () => boolean
  settings: () => Pick<PageSettings, 'locale' | 'theme' | 'lintDrafts'>
  /** Tells one open chat from another. */
  chat: () => string
  /** What is wrong with a draft of the open chat; `''` only makes ready. */
  ask: (text: string) => Promise<LintFinding[]>
  signal: AbortSignal
}

/** Milliseconds of rest after typing before the draft is looked at. */
const PAUSE = 150
/** Milliseconds after which an idle background may have been stopped. */
const ASLEEP = 20_000
/** As on the sheet: no browser and no console does anything with it, and no input method takes it. */
const REACH = 'F8'

/** Has the draft in the reply box looked at while it is typed. Looks on; the text is the agent's. */
export class DraftLint {
  private readonly display: DraftDisplay
  private box: HTMLElement | null = null
  /** The chat and text that were looked at last. */
  private seen: string | null = null
  private chat = ''
  private wasOn: boolean | null = null
  private askedAt = -ASLEEP
  private pause: ReturnType<typeof setTimeout> | undefined

  constructor(private readonly options: DraftLintOptions) {
    const { settings, isComposing, signal } = options
    const isCurrent = (): boolean => this.box !== null && this.key(this.box) === this.seen
    this.display = new DraftDisplay({ settings, isComposing, isCurrent, signal })
    signal.addEventListener('abort', () => clearTimeout(this.pause))
  }

  watch(doc: Document): void {
    const options = { capture: true, passive: true, signal: this.options.signal } as const
    const move = (): void => this.display.follow()
    doc.addEventListener('focusin', ({ target }) => this.isDraft(target as Node) && this.wake(), options)
    doc.addEventListener('compositionend', () => this.rest(), options)
    doc.addEventListener('keydown', (event) => this.reach(event), options)
    doc.addEventListener('scroll', move, options)
    doc.defaultView?.addEventListener('resize', move, options)
  }

  /** Did this happen inside the box? Then it was typed, or put there by the console. */
  takes({ target, type, attributeName }: Pick<MutationRecord, 'target' | 'type' | 'attributeName'>): boolean {
    if (!this.isDraft(target)) return false
    // The box's own attributes tell whose chat it is; its size does not.
    if (type === 'attributes' && target === this.box && attributeName !== 'style') return false
    this.clearIfEmpty()
    this.wake()
    this.rest()
    return true
  }

  /** The page was read again. */
  refresh(): void {
    if (!this.box?.isConnected) this.box = this.options.findBox()
    const chat = this.options.chat()
    if (chat !== this.chat || !this.box) this.clear()
    this.chat = chat
    if (!this.box || !this.isOn()) return
    this.clearIfEmpty()
    this.display.follow()
    // A text that the console put there, or that stayed as the chat changed. What is being typed has its own turn.
    if (this.key(this.box) !== this.seen) this.pause ??= setTimeout(() => this.look(), PAUSE)
  }

  /** Another page has come. */
  reset(): void {
    this.clear()
    this.box = null
  }

  settingsChanged(): void {
    const isOn = this.isOn()
    const changed = this.wasOn !== null && this.wasOn !== isOn
    this.wasOn = isOn
    if (!isOn) this.clear()
    if (!changed) return
    if (this.box?.isConnected) this.display.say(this.box, isOn ? 'on' : 'off')
    if (isOn) this.rest()
  }

  private isOn(): boolean {
    return this.options.settings().lintDrafts
  }

  private isDraft(node: Node): boolean {
    return this.box !== null && this.box.contains(node)
  }

  private key(box: HTMLElement): string {
    return `${this.chat}\n${draftText(box)}`
  }

  /** The background is stopped when idle, and takes a while to start. */
  private wake(): void {
    if (!this.isOn() || performance.now() - this.askedAt < ASLEEP) return
    this.askedAt = performance.now()
    this.options.ask('').catch(() => undefined)
  }

  private rest(): void {
    clearTimeout(this.pause)
    this.pause = setTimeout(() => this.look(), PAUSE)
  }

  private look(): void {
    this.pause = undefined
    const { box } = this
    if (!box?.isConnected || !this.isOn() || this.options.isComposing()) return
    const key = this.key(box)
    if (key === this.seen) return
    this.seen = key
    if (isDraftEmpty(box)) return this.display.hide()
    const text = draftText(box)
    this.askedAt = performance.now()
    this.options.ask(text).then(
      // An answer for an older text, or another chat's, says nothing of this one.
      (findings) => this.isOn() && this.key(box) === key && this.display.show(box, text, findings),
      // Lost on its way: asked again as soon as anything changes.
      () => this.seen === key && this.clear(),
    )
  }

  /** What was said no longer holds, and what stands there next is looked at anew. */
  private clear(): void {
    this.seen = null
    this.display.hide()
  }

  private clearIfEmpty(): void {
    if (this.display.isShown && this.box && isDraftEmpty(this.box)) this.clear()
  }

  private reach({ key, isComposing }: KeyboardEvent): void {
    if (key === REACH && !isComposing) this.display.reach()
  }
}
