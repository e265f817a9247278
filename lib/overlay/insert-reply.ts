import type { Insertion, InsertionOutcome } from '../schema/insertion'
import { draftRange, draftText, isDraftEmpty, isField, squeeze, type Span } from './draft-text'

export interface ReplyPlace {
  /** The console's reply box, if one is on the page. */
  box: () => HTMLElement | null
  conversationKey: () => string | null
  /** Resolves when the console has had a frame to react. */
  nextFrame: () => Promise<void>
}

/** Is an input method in the middle of a word in this document? Watch from the start: nothing tells later. */
export function watchComposition(doc: Document, signal: AbortSignal): () => boolean {
  let composing = false
  const options = { capture: true, passive: true, signal } as const
  doc.addEventListener('compositionstart', () => (composing = true), options)
  doc.addEventListener('compositionend', () => (composing = false), options)
  return () => composing
}

/**
 * Puts a text into the reply box, on the agent's click in the panel, and reads it back after a frame. It never
 * sends: no key event, no click, nothing but the text and its input event. A chat that can't be told from
 * another counts as another.
 */
export async function insertReply(
  insertion: Insertion,
  place: ReplyPlace,
  isComposing: () => boolean,
): Promise<InsertionOutcome> {
  const { conversationKey, replace, text, caret } = insertion
  if (conversationKey === null || conversationKey !== place.conversationKey()) return 'buyer-changed'
  const box = place.box()
  if (!box?.isConnected) return 'no-box'
  if (isComposing()) return 'composing'
  if (!replace && !isDraftEmpty(box)) return 'box-not-empty'
  const kept = await writeAndReadBack(box, { text, caret: caret ?? text.length }, place.nextFrame)
  return kept ? 'inserted' : 'not-kept'
}

interface Writing {
  text: string
  /** Where the caret goes in the draft as it then is. */
  caret: number
  /** What of the draft is replaced; absent = all of it. */
  span?: Span
}

/** Puts a text in place of a piece of the draft, on the agent's own tap; `false` = the page did not keep it. */
export function replaceInDraft(
  box: HTMLElement,
  { text, span }: { text: string; span: Span },
  nextFrame: () => Promise<void>,
): Promise<boolean> {
  return writeAndReadBack(box, { text, span, caret: span.start + text.length }, nextFrame)
}

async function writeAndReadBack(
  box: HTMLElement,
  writing: Writing,
  nextFrame: () => Promise<void>,
): Promise<boolean> {
  const { text, caret, span } = writing
  const before = draftText(box)
  const wanted = span ? before.slice(0, span.start) + text + before.slice(span.end) : text
  box.focus()
  if (isField(box)) writeField(box, { wanted, text })
  else writeEditable(box, text, span)
  putCaret(box, caret)
  await nextFrame()
  const kept = box.isConnected && squeeze(draftText(box)) === squeeze(wanted)
  // A console that writes the value once more puts the caret at its end.
  if (kept && caret < wanted.length) putCaret(box, caret)
  return kept
}

/** React keeps its own copy of a controlled value: only the native setter and an input event tell it. */
function writeField(
  box: HTMLTextAreaElement | HTMLInputElement,
  { wanted, text }: { wanted: string; text: string },
): void {
  const native = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(box) as object, 'value')
  native?.set?.call(box, wanted)
  box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }))
}

/** An editor in a page takes text as if typed; there is no other way that keeps its undo and its model. */
function writeEditable(box: HTMLElement, text: string, span?: Span): void {
  const whole = box.ownerDocument.createRange()
  whole.selectNodeContents(box)
  select(box, span ? draftRange(box, span) : whole)
  box.ownerDocument.execCommand('insertText', false, text)
}

function putCaret(box: HTMLElement, caret: number): void {
  if (isField(box)) return box.setSelectionRange(caret, caret)
  select(box, draftRange(box, { start: caret, end: caret }))
}

function select({ ownerDocument }: HTMLElement, range: Range): void {
  const selection = ownerDocument.getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
}
