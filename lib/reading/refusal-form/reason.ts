import { bareText, shownText } from '../fold-text'
import { ancestorsOf, classText, findAll, findTop, rawTextOf, roleOf, tagOf } from '../node-text'
import { runsOf } from '../runs'
import type { VisibleNode } from '../visible-tree'
import type { RefusalWords } from './refusal-words'

const PLACEHOLDER = /^请?选择/

interface Reason {
  options: string[]
  selected: string | null
}

/** The reason chosen and those on offer, from a native select, radios, or the kit's select and its list. */
export function readReason(form: VisibleNode, root: VisibleNode, words: RefusalWords): Reason {
  const control = reasonControl(form, words)
  if (control && tagOf(control) === 'select') return nativeSelect(control)
  if (control && isRadio(control)) return radioReason(form, control)
  const list = optionTexts(root, form)
  const chosen = findAll(control ?? form, (node) => CHOSEN.test(classText(node)))
    .map((node) => rawTextOf(node))
    .find((text) => text && !PLACEHOLDER.test(text))
  const marked = list.find((option) => option.selected)?.text
  const selected = chosen ?? marked ?? comboboxText(control, words)
  return { options: list.map((option) => option.text), selected: selected ?? null }
}

const CHOSEN =
  /selection-item\b|select-values?\b|select-inner|selected-value|selection-selected-value|options-selected/
const TRIGGER = /select-trigger|select-selector/

/** What the reason is chosen with: the first such control behind its label, else the first of the form. */
function reasonControl(form: VisibleNode, words: RefusalWords): VisibleNode | null {
  const label = runsOf(form).find(
    ({ token, holder }) => words.reason.test(bareText(token.text)) && !isHeading(holder),
  )
  const controls = findAll(
    form,
    (node) =>
      tagOf(node) === 'select' ||
      isRadio(node) ||
      TRIGGER.test(classText(node)) ||
      roleOf(node) === 'combobox',
  )
  const behind = label && controls.find((node) => precedes(label.holder, node))
  return behind ?? controls[0] ?? null
}

const isHeading = (node: VisibleNode): boolean =>
  /title|header/.test(classText(node)) || /^h\d$/.test(tagOf(node))

const precedes = (one: VisibleNode, other: VisibleNode): boolean =>
  (one.element.compareDocumentPosition(other.element) & 4) !== 0

function nativeSelect({ element }: VisibleNode): Reason {
  const options = [...element.querySelectorAll('option')]
  const texts = options
    .map((option) => shownText(option.textContent ?? ''))
    .filter((text) => text && !PLACEHOLDER.test(text))
  const at = options.find((option) => option.selected) ?? null
  const text = at ? shownText(at.textContent ?? '') : ''
  return { options: texts, selected: text && !PLACEHOLDER.test(text) ? text : null }
}

/** The radios of the group that one belongs to; each is named by the words in it, or else around it. */
function radioReason(form: VisibleNode, one: VisibleNode): Reason {
  const group = [...ancestorsOf(one)].find((at) => roleOf(at) === 'radiogroup') ?? form
  const radios = findTop(group, isRadio).filter((node) => nameOf(node) === nameOf(one))
  const shown = radios.flatMap((radio) => {
    const holder = [radio, ...ancestorsOf(radio)].find((at) => rawTextOf(at) !== '')
    return holder && holder !== group ? [{ text: rawTextOf(holder), chosen: isChosen(radio) }] : []
  })
  return {
    options: shown.map(({ text }) => text),
    selected: shown.find(({ chosen }) => chosen)?.text ?? null,
  }
}

const isInput = (node: VisibleNode): boolean =>
  tagOf(node) === 'input' && node.element.getAttribute('type') === 'radio'
const isRadio = (node: VisibleNode): boolean =>
  roleOf(node) === 'radio' || isInput(node) || /radio-wrapper\b/.test(classText(node))
const nameOf = (radio: VisibleNode): string | null =>
  findTop(radio, isInput)[0]?.element.getAttribute('name') ?? null
const isChosen = (radio: VisibleNode): boolean => findTop(radio, isMarked).length > 0
const isMarked = (node: VisibleNode): boolean =>
  (node.element as HTMLInputElement).checked ||
  node.element.hasAttribute('checked') ||
  node.element.getAttribute('aria-checked') === 'true' ||
  /radio(-wrapper)?-checked\b/.test(classText(node))

const OPTION_CLASS = /item-option\b|menu-item\b|options-item\b|select-item\b/

/** The open list of reasons: in the form, or in a portal beside it. */
function optionTexts(root: VisibleNode, form: VisibleNode): { text: string; selected: boolean }[] {
  const isOption = (node: VisibleNode): boolean =>
    roleOf(node) === 'option' || OPTION_CLASS.test(classText(node))
  const inForm = leaves(findAll(form, isOption))
  const inPortal = leaves(findAll(root, (node) => isOption(node) && inDropdown(node)))
  const nodes = inForm.length ? inForm : inPortal
  const texts = nodes.flatMap((node) => {
    const text = rawTextOf(node) || (node.element.getAttribute('aria-label') ?? '')
    const selected =
      node.element.getAttribute('aria-selected') === 'true' ||
      /\bselected\b|option-selected|item-selected/.test(classText(node))
    return text && !PLACEHOLDER.test(text) ? [{ text, selected }] : []
  })
  return [
    ...new Map(
      texts.toSorted((a, b) => Number(a.selected) - Number(b.selected)).map((entry) => [entry.text, entry]),
    ).values(),
  ].toSorted(
    (a, b) =>
      texts.findIndex((entry) => entry.text === a.text) - texts.findIndex((entry) => entry.text === b.text),
  )
}

const leaves = (nodes: readonly VisibleNode[]): VisibleNode[] =>
  nodes.filter((node) => !nodes.some((other) => other !== node && [...ancestorsOf(other)].includes(node)))

/** Only lists of a select, never a page's menu. */
const inDropdown = (node: VisibleNode): boolean =>
  [...ancestorsOf(node)].some(
    (at) =>
      /select-dropdown|select-menu|overlay|popup|dropdown/.test(classText(at)) || roleOf(at) === 'listbox',
  )

function comboboxText(control: VisibleNode | null, words: RefusalWords): string | undefined {
  const text = control ? rawTextOf(control) || ((control.element as HTMLInputElement).value ?? '') : ''
  return text && !PLACEHOLDER.test(text) && !words.reason.test(bareText(text)) ? text : undefined
}
