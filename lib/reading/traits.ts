/**
 * What searches look for all over a page, told of each element once: a subtree without it need not be entered.
 */
export const DIALOG = 1
/** A part of a page that no record holds: navigation, filters, headers, pagers. */
export const FOREIGN = 2

const BY_TAG = new Map([
  ['dialog', DIALOG],
  ['nav', FOREIGN],
  ['thead', FOREIGN],
  ['header', FOREIGN],
  ['footer', FOREIGN],
  ['aside', FOREIGN],
])
const BY_ROLE = new Map([
  ['dialog', DIALOG],
  ['alertdialog', DIALOG],
  ['navigation', FOREIGN],
  ['tablist', FOREIGN],
  ['menu', FOREIGN],
  ['menubar', FOREIGN],
  ['banner', FOREIGN],
  ['search', FOREIGN],
  ['columnheader', FOREIGN],
])
const DIALOG_CLASS = /modal-wrap|modal-content|drawer(-content)?(-wrapper)?\b|dialog\b/
const FOREIGN_CLASS = /pagination|pager/
const FIELD_TYPES = new Set(['text', 'search', 'number', ''])

/** A class attribute in lower case, and what it tells. */
export interface ClassMarks {
  marks: string
  traits: number
}

const MOST = 4000
const known = new Map<string, ClassMarks>()
const NO_CLASS: ClassMarks = { marks: '', traits: 0 }

/** Pages use a few hundred different class attributes, for ten thousand elements. */
export function classMarks(text: string | null): ClassMarks {
  if (!text) return NO_CLASS
  const hit = known.get(text)
  if (hit) return hit
  if (known.size >= MOST) known.clear()
  const marks = text.toLowerCase()
  const traits = (DIALOG_CLASS.test(marks) ? DIALOG : 0) | (FOREIGN_CLASS.test(marks) ? FOREIGN : 0)
  const made = { marks, traits }
  known.set(text, made)
  return made
}

/** The traits of an element by itself. */
export function traitsOf(element: Element, tag: string, role: string | null): number {
  const field = tag === 'input' && FIELD_TYPES.has(element.getAttribute('type') ?? '')
  return (BY_TAG.get(tag) ?? 0) | (role === null ? 0 : (BY_ROLE.get(role) ?? 0)) | (field ? FOREIGN : 0)
}
