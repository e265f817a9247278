import { bareText, shownText } from '../fold-text'
import { ancestorsOf, classText, findAll, nodesOf, rawTextOf, roleOf, tagOf } from '../node-text'
import type { VisibleNode } from '../visible-tree'
import type { RefusalWords } from './refusal-words'

const PLACEHOLDER = /^请?选择/

interface Reason {
  options: string[]
  selected: string | null
}

/** The reason chosen and those on offer, from a native select, radios, or the kit's select and its list. */
export function readReason(form: VisibleNode, root: VisibleNode, words: RefusalWords): Reason {
  const native = nativeSelect(form)
  if (native) return native
  const radios = radioReason(form)
  if (radios) return radios
  const list = optionTexts(root, form)
  const chosen = findAll(form, (node) =>
    /selection-item\b|select-values?\b|select-inner|selected-value|selection-selected-value|options-selected/.test(
      classText(node),
    ),
  )
    .map((node) => rawTextOf(node))
    .find((text) => text && !PLACEHOLDER.test(text))
  const marked = list.find((option) => option.selected)?.text
  const selected = chosen ?? marked ?? comboboxText(form, words)
  return { options: list.map((option) => option.text), selected: selected ?? null }
}

function nativeSelect(form: VisibleNode): Reason | null {
  const select = findAll(form, (node) => tagOf(node) === 'select')[0]?.element as
    HTMLSelectElement | undefined
  if (!select) return null
  const options = [...select.querySelectorAll('option')]
  const texts = options
    .map((option) => shownText(option.textContent ?? ''))
    .filter((text) => text && !PLACEHOLDER.test(text))
  const at = options.find((option) => option.selected) ?? null
  const text = at ? shownText(at.textContent ?? '') : ''
  return { options: texts, selected: text && !PLACEHOLDER.test(text) ? text : null }
}

function radioReason(form: VisibleNode): Reason | null {
  const radios = findAll(form, (node) => tagOf(node) === 'label' && nodesDeep(node).some(isRadio))
  if (radios.length < 2) return null
  const chosen = radios.find((node) => nodesDeep(node).some((kid) => isRadio(kid) && isChecked(kid)))
  return { options: radios.map(rawTextOf), selected: chosen ? rawTextOf(chosen) : null }
}

const nodesDeep = (node: VisibleNode): VisibleNode[] =>
  nodesOf(node).flatMap((kid) => [kid, ...nodesDeep(kid)])
const isRadio = (node: VisibleNode): boolean =>
  tagOf(node) === 'input' && node.element.getAttribute('type') === 'radio'
const isChecked = (node: VisibleNode): boolean =>
  (node.element as HTMLInputElement).checked || node.element.hasAttribute('checked')

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

function comboboxText(form: VisibleNode, words: RefusalWords): string | undefined {
  const box = findAll(
    form,
    (node) => roleOf(node) === 'combobox' || /select-trigger|select-selector/.test(classText(node)),
  )[0]
  const text = box ? rawTextOf(box) || ((box.element as HTMLInputElement).value ?? '') : ''
  return text && !PLACEHOLDER.test(text) && !words.reason.test(bareText(text)) ? text : undefined
}
