import type { LintFinding } from '../schema/lint'
import type { PageSettings } from '../schema/settings'
import { replaceInDraft } from './insert-reply'
import { DRAFT_WORDS, lintModel, type LintLine, type LintModel } from './lint-model'
import { createLintStrip, type LintStrip } from './lint-strip'
import { nextFrame } from './next-frame'
import { lintSpeech, renderLint, renderNote } from './render-lint'

export interface DraftDisplayOptions {
  settings: () => Pick<PageSettings, 'locale' | 'theme'>
  isComposing: () => boolean
  /** Does the box still hold what was looked at? */
  isCurrent: () => boolean
  signal: AbortSignal
}

const NOTE_STAYS = 2_500

/** What is said of one draft, and what the agent does about it. One strip, in the document of the reply box. */
export class DraftDisplay {
  private strip: LintStrip | null = null
  private box: HTMLElement | null = null
  private model: LintModel | null = null
  private isWhole = false
  private note: ReturnType<typeof setTimeout> | undefined

  constructor(private readonly options: DraftDisplayOptions) {
    options.signal.addEventListener('abort', () => {
      this.hide()
      this.strip?.remove()
    })
  }

  /** Does it say what is wrong with a draft? */
  get isShown(): boolean {
    return this.model !== null
  }

  show(box: HTMLElement, text: string, findings: readonly LintFinding[]): void {
    const model = lintModel(text, findings, this.options.settings().locale)
    if (model.lines.length === 0) return this.hide()
    this.model = model
    this.box = box
    this.draw()
  }

  /** Says one thing in the strip's place for a moment. */
  say(box: HTMLElement, key: 'on' | 'off' | 'copied' | 'failed' | 'composing'): void {
    const { locale } = this.options.settings()
    const text = DRAFT_WORDS[locale][key]
    this.hide()
    this.box = box
    this.put(renderNote(box.ownerDocument, text, locale), text)
    this.note = setTimeout(() => this.hide(), NOTE_STAYS)
  }

  hide(): void {
    clearTimeout(this.note)
    this.model = null
    this.isWhole = false
    this.strip?.hide()
  }

  follow(): void {
    this.strip?.follow()
  }

  /** The keyboard goes onto the strip, or back into the box. */
  reach(): void {
    if (!this.strip?.isOpen()) return
    if (this.strip.hasFocus()) this.box?.focus({ preventScroll: true })
    else this.strip.focus()
  }

  private draw(): void {
    const { model, box, isWhole } = this
    if (!model || !box) return
    const strip = renderLint(
      box.ownerDocument,
      { model, isOpen: isWhole },
      {
        replace: (line) => void this.replace(line),
        toggle: () => {
          this.isWhole = !this.isWhole
          this.draw()
        },
        dismiss: () => this.hide(),
      },
    )
    this.put(strip, lintSpeech(model))
  }

  private put(strip: HTMLElement, speech: string): void {
    const { box } = this
    if (!box) return
    clearTimeout(this.note)
    const doc = box.ownerDocument
    if (this.strip?.doc !== doc) {
      this.strip?.remove()
      this.strip = createLintStrip(doc, () => this.hide())
    }
    this.strip.show(strip, { box, speech, theme: this.options.settings().theme, canBeSlim: !this.isWhole })
  }

  /** The agent's own tap: the better sentence takes the place of the piece it was said of. */
  private async replace({ better, span }: LintLine): Promise<void> {
    const { box } = this
    // The box holds another text by now; that one is looked at in its own turn.
    if (!box?.isConnected || better === null || !this.options.isCurrent()) return
    if (this.options.isComposing()) return this.say(box, 'composing')
    this.hide()
    if (await replaceInDraft(box, { text: better, span }, nextFrame)) return
    this.say(box, (await isCopied(box, better)) ? 'copied' : 'failed')
  }
}

async function isCopied(box: HTMLElement, text: string): Promise<boolean> {
  try {
    // Pages without a secure context have none.
    const clipboard = box.ownerDocument.defaultView?.navigator.clipboard
    await clipboard?.writeText(text)
    return clipboard !== undefined
  } catch {
    return false
  }
}
