import type { Insertion, InsertionOutcome } from '../schema/insertion'

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
 * sends: no key event, no click, nothing but the text and its input event.
 */
export async function insertReply(
  insertion: Insertion,
  place: ReplyPlace,
  isComposing: () => boolean,
): Promise<InsertionOutcome> {
  if (insertion.conversationKey !== place.conversationKey()) return 'buyer-changed'
  const box = place.box()
  if (!box?.isConnected) return 'no-box'
  if (isComposing()) return 'composing'
  if (!insertion.replace && textOf(box).trim() !== '') return 'box-not-empty'
  writeText(box, insertion.text)
  await place.nextFrame()
  return keptIn(box, insertion.text) ? 'inserted' : 'not-kept'
}

function isField(box: HTMLElement): box is HTMLTextAreaElement | HTMLInputElement {
  return box.tagName === 'TEXTAREA' || box.tagName === 'INPUT'
}

function textOf(box: HTMLElement): string {
  return isField(box) ? box.value : (box.innerText ?? box.textContent)
}

function writeText(box: HTMLElement, text: string): void {
  box.focus()
  if (isField(box)) writeField(box, text)
  else writeEditable(box, text)
}

/** React keeps its own copy of a controlled value: only the native setter and an input event tell it. */
function writeField(box: HTMLTextAreaElement | HTMLInputElement, text: string): void {
  const native = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(box) as object, 'value')
  native?.set?.call(box, text)
  box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }))
}

/** An editor in a page takes text as if typed; there is no other way that keeps its undo and its model. */
function writeEditable(box: HTMLElement, text: string): void {
  const doc = box.ownerDocument
  const selection = doc.getSelection()
  const range = doc.createRange()
  range.selectNodeContents(box)
  selection?.removeAllRanges()
  selection?.addRange(range)
  doc.execCommand('insertText', false, text)
}

function keptIn(box: HTMLElement, text: string): boolean {
  if (!box.isConnected) return false
  return squeeze(textOf(box)) === squeeze(text)
}

/** Editors turn line ends and spaces into their own kind. */
function squeeze(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim()
}
