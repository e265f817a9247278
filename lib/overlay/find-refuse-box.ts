import { foldLabel, shortText } from './short-text'

/** Dialogs, drawers and bubbles, whichever kit draws them. */
export const BOXES =
  '[role=dialog],[role=alertdialog],[role=tooltip],dialog,[class*="-modal"],[class*="-drawer"],[class*="-dialog"],[class*="-popover"],[class*="-popconfirm"]'
const REFUSES = /拒绝|驳回/
const AGREES = /同意|通过/
const MOST_BOXES = 12

/** The refuse dialog, drawer or confirmation bubble around an element; `null` when it stands in none. */
export function findRefuseBox(element: Element): Element | null {
  let box: Element | null = null
  let at = element.closest(BOXES)
  for (let step = 0; at && step < MOST_BOXES; step += 1) {
    if (isRefuseBox(at)) box = at
    at = at.parentElement?.closest(BOXES) ?? null
  }
  return box
}

/** The refuse dialog or drawer that is open in a document. */
export function openRefuseBox(doc: Document): Element | null {
  for (const box of doc.querySelectorAll('[role=dialog],dialog[open]')) {
    if (isRefuseBox(box) && box.getBoundingClientRect().width > 0) return box
  }
  return null
}

/**
 * The refuse form of a page that is one: what holds both its text area and the button of these words. `null` where the
 * form is a dialog, or there is none.
 */
export function refusePageBox(doc: Document, submitLabel: string | null): Element | null {
  const area = doc.querySelector('textarea')
  if (submitLabel === null || !area || area.closest(BOXES)) return null
  const submits = foldLabel(submitLabel)
  for (let at = area.parentElement, step = 0; at && step < MOST_BOXES; at = at.parentElement, step += 1) {
    if (foldLabel(at.textContent ?? '').includes(submits)) return at
  }
  return null
}

/** It says so in its heading, or it asks for a reason of refusal and has a box to write in. */
function isRefuseBox(box: Element): boolean {
  const heading = headingOf(box)
  if (REFUSES.test(heading) && !AGREES.test(heading)) return true
  if (!box.querySelector('textarea')) return false
  return [...box.querySelectorAll('label,[class*=label]')].some((label) =>
    /^[*]?(拒绝|驳回)(原因|理由|说明)/.test(shortText(label, 40) ?? ''),
  )
}

/** The first words of a box are its heading. */
function headingOf(box: Element): string {
  const walker = box.ownerDocument.createTreeWalker(box, 4 /* text */)
  for (let step = 0, node = walker.nextNode(); node && step < 6; node = walker.nextNode(), step += 1) {
    const text = (node as Text).data.trim()
    if (text.length > 1) return text.slice(0, 40)
  }
  return ''
}
