import type { RefuseLabels } from '../refusal/refuse-labels'
import { findRefuseBox } from './find-refuse-box'
import { foldLabel, shortText } from './short-text'

/** A control of the console that begins or confirms a refusal. */
export interface RefuseControl {
  element: Element
  role: 'begin' | 'confirm'
  /** It begins the refusal of all the tickets that are ticked. */
  batch: boolean
  /** The refuse dialog or drawer around a confirm button; `null` on a page of its own. */
  box: Element | null
}

/** Greyed, whichever kit draws it. */
export const DISABLED = ':disabled,[aria-disabled=true],[class*=disabled]'
const LONGEST = 12
const MOST_STEPS = 8
const BY_ROLE =
  'button,a,summary,input[type=button],input[type=submit],[role=button],[role=link],[role=menuitem]'

/**
 * The refuse control that an event happened on, by its visible words and its role; `null` for anything else.
 * `submitLabel` is that of the form the page shows, if any. Constant work: a few short ancestors at most.
 */
export function findRefuseControl(
  path: readonly EventTarget[],
  labels: RefuseLabels,
  submitLabel: string | null,
): RefuseControl | null {
  const found = controlOn(path, labels, submitLabel)
  if (!found || found.element.closest(labels.notWithin) || isMenuLink(found.element)) return null
  const box = findRefuseBox(found.element)
  const sends = submitLabel !== null && foldLabel(submitLabel) === found.text
  if (sends || (box && labels.confirm.includes(found.text)))
    return { element: found.element, role: 'confirm', batch: false, box }
  const batch = labels.batch.includes(found.text)
  // A batch bar is greyed until something is ticked.
  if (batch && found.element.matches(DISABLED)) return null
  return batch || labels.begin.includes(found.text)
    ? { element: found.element, role: 'begin', batch, box: null }
    : null
}

interface Labelled {
  element: Element
  text: string
}

function controlOn(
  path: readonly EventTarget[],
  labels: RefuseLabels,
  submitLabel: string | null,
): Labelled | null {
  let words: Element | null = null
  let control: Element | null = null
  let text = ''
  for (const target of path.slice(0, MOST_STEPS)) {
    if (!isElement(target)) break
    const own = labelOf(target)
    if (own === null) break
    if (own === '') continue
    if (text && own !== text) break
    if (!text && !isKnown(own, labels, submitLabel)) break
    text = own
    words ??= target
    if (target.matches(BY_ROLE)) control = target
  }
  if (control) return { element: control, text }
  const pointed = words && text ? pointerRoot(words) : null
  return pointed && labelOf(pointed) === text ? { element: pointed, text } : null
}

function labelOf(element: Element): string | null {
  const text = shortText(element, LONGEST)
  const label =
    text === '' && element.matches(BY_ROLE) ? foldLabel(element.getAttribute('aria-label') ?? '') : text
  return label?.startsWith('批量') ? label.replace(/\(\d+\)$/, '') : label
}

function isKnown(text: string, labels: RefuseLabels, submitLabel: string | null): boolean {
  if ([labels.begin, labels.batch, labels.confirm].some((words) => words.includes(text))) return true
  return submitLabel !== null && foldLabel(submitLabel) === text
}

/**
 * The clickable element behind bare words: kits draw links as spans with a hand cursor. The outermost one that
 * shows the hand is the control, so a counter card `拒绝 3` isn't taken for one.
 */
function pointerRoot(words: Element): Element | null {
  const hand = (element: Element): boolean =>
    element.ownerDocument.defaultView?.getComputedStyle(element).cursor === 'pointer'
  if (!hand(words)) return null
  let root = words
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const parent = root.parentElement
    if (!parent || parent === root.ownerDocument.body || !hand(parent)) break
    root = parent
  }
  return root
}

/** An entry of a navigation menu leads to an address; one of an action menu doesn't. */
function isMenuLink(element: Element): boolean {
  const item = element.closest('[role=menuitem]')
  if (!item) return false
  const link = item.matches('a[href]') ? item : item.querySelector('a[href]')
  return link !== null && !/^(#|javascript:)/.test(link.getAttribute('href') ?? '')
}

function isElement(target: EventTarget): target is Element {
  return 'nodeType' in target && target.nodeType === 1
}
