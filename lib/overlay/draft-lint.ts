import type { LintFinding } from '../schema/lint'
import type { PageSettings } from '../schema/settings'
import { draftText, isDraftEmpty } from './draft-text'
import { replaceInDraft } from './insert-reply'
import { DRAFT_WORDS, lintModel, type LintLine, type LintModel } from './lint-model'
import { createLintStrip, type LintStrip } from './lint-strip'
import { nextFrame } from './next-frame'
import { lintSpeech, renderLint, renderNote } from './render-lint'

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
const NOTE_STAYS = 2_500
const REACH = 'F8'

/** Says under the reply box what is wrong with the draft. Looks on; the text is the agent's. */
export class DraftLint {
  private box: HTMLElement | null = null
  private strip: LintStrip | null = null
  private shown: LintModel | null = null
  private isOpen = false
  /** The chat and text that were looked at last. */
  private seen: string | null = null
  private chat = ''
  private wasOn: boolean | null = null
  private askedAt = -ASLEEP
  private pause: ReturnType<typeof setTimeout> | undefined
  private note: ReturnType<typeof setTimeout> | undefined

  constructor(private readonly options: DraftLintOptions) {
    options.signal.addEventListener('abort', () => {
      this.hush()
      this.strip?.remove()
    })
  }

  watch(doc: Document): void {
    const options = { capture: true, passive: true, signal: this.options.signal } as const
    const move = (): void => this.strip?.follow()
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
    if (this.shown && this.box && isDraftEmpty(this.box)) this.clear()
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
    if (this.shown && isDraftEmpty(this.box)) this.clear()
    this.strip?.follow()
    // A text that the console put there itself, or that stayed as the chat changed. What is being typed has its turn.
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
    const words = DRAFT_WORDS[this.options.settings().locale]
    this.say(isOn ? words.on : words.off)
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
    if (isDraftEmpty(box)) return this.hush()
    const text = draftText(box)
    this.askedAt = performance.now()
    this.options.ask(text).then(
      (findings) => this.seen === key && this.key(box) === key && this.show(box, text, findings),
      // Lost on its way: asked again as soon as anything changes.
      () => this.seen === key && this.clear(),
    )
  }

  private show(box: HTMLElement, text: string, findings: readonly LintFinding[]): void {
    const model = lintModel(text, findings, this.options.settings().locale)
    if (model.lines.length === 0 || !this.isOn()) return this.hush()
    this.isOpen &&= this.shown !== null
    this.shown = model
    this.draw(box)
  }

  private draw(box: HTMLElement): void {
    const { shown: model, isOpen } = this
    if (!model) return
    const strip = renderLint(
      box.ownerDocument,
      { model, isOpen },
      {
        replace: (line) => void this.replace(line),
        toggle: () => {
          this.isOpen = !this.isOpen
          this.draw(box)
        },
        dismiss: () => this.hush(),
      },
    )
    this.put(strip, box, lintSpeech(model))
  }

  private put(strip: HTMLElement, box: HTMLElement, speech: string): void {
    clearTimeout(this.note)
    const doc = box.ownerDocument
    if (this.strip?.doc !== doc) {
      this.strip?.remove()
      this.strip = createLintStrip(doc, () => this.hush())
    }
    this.strip.show(strip, { box, speech, theme: this.options.settings().theme, canBeSlim: !this.isOpen })
  }

  /** Says one thing in the strip's place for a moment. */
  private say(text: string): void {
    const { box } = this
    if (!box?.isConnected) return
    this.shown = null
    this.put(renderNote(box.ownerDocument, text, this.options.settings().locale), box, text)
    this.note = setTimeout(() => this.hush(), NOTE_STAYS)
  }

  /** The agent's own tap: the better sentence takes the place of the piece it was said of. */
  private async replace({ better, span }: LintLine): Promise<void> {
    const { box } = this
    if (!box?.isConnected || better === null || this.key(box) !== this.seen) return this.rest()
    const words = DRAFT_WORDS[this.options.settings().locale]
    if (this.options.isComposing()) return this.say(words.composing)
    this.hush()
    if (await replaceInDraft(box, { text: better, span }, nextFrame)) return
    const copying = box.ownerDocument.defaultView?.navigator.clipboard?.writeText(better)
    const copied = await (copying ?? Promise.reject(new Error('no clipboard'))).then(
      () => true,
      () => false,
    )
    this.say(copied ? words.copied : words.failed)
  }

  /** What was said no longer holds, and what stands there next is looked at anew. */
  private clear(): void {
    this.seen = null
    this.hush()
  }

  private hush(): void {
    clearTimeout(this.note)
    this.shown = null
    this.isOpen = false
    this.strip?.hide()
  }

  private reach({ key, isComposing }: KeyboardEvent): void {
    if (key !== REACH || isComposing || !this.strip?.isOpen()) return
    if (this.strip.hasFocus()) this.box?.focus({ preventScroll: true })
    else this.strip.focus()
  }
}
