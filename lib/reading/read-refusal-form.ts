import type { RefusalForm } from '../schema/refusal-form'
import { bareText, shownText } from './fold-text'
import {
  ancestorsOf,
  classText,
  findAll,
  isAction,
  nodesOf,
  rawTextOf,
  roleOf,
  tagOf,
  textOf,
} from './node-text'
import { runsOf } from './runs'
import type { VisibleNode } from './visible-tree'

/** What the refuse form's parts are called on a site. */
export interface RefusalWords {
  /** A dialog or page is a refuse form when this stands in its heading or buttons. */
  refuse: RegExp
  reason: RegExp
  note: RegExp
  proof: RegExp
  submit: RegExp
  cancel: RegExp
}

const PLACEHOLDER = /^请?选择/
const DIALOG_CLASS = /modal-wrap|modal-content|drawer(-content)?(-wrapper)?\b|dialog\b/

export const isDialog = (node: VisibleNode): boolean =>
  roleOf(node) === 'dialog' ||
  roleOf(node) === 'alertdialog' ||
  tagOf(node) === 'dialog' ||
  DIALOG_CLASS.test(classText(node))

const isTextarea = (node: VisibleNode): boolean => tagOf(node) === 'textarea'

/** The outermost open dialog or drawer that is about refusing and holds a text area or a reason to choose. */
export function findRefusalDialog(root: VisibleNode, words: RefusalWords): VisibleNode | null {
  const dialogs = findAll(root, isDialog).filter((node) => words.refuse.test(bareText(textOf(node))))
  const forms = dialogs.filter(
    (node) => findAll(node, isTextarea).length > 0 || words.reason.test(bareText(textOf(node))),
  )
  return forms.find((node) => refusesByHeading(node, words)) ?? null
}

function refusesByHeading(dialog: VisibleNode, words: RefusalWords): boolean {
  const heading = findAll(
    dialog,
    (node) => /title|header/.test(classText(node)) || /^h\d$/.test(tagOf(node)),
  )[0]
  const headed = heading ? words.refuse.test(bareText(textOf(heading))) : false
  return headed || words.reason.test(bareText(textOf(dialog)))
}

/** Reads the form as the agent has filled it so far. `root` is the document's root, for portal lists. */
export function readRefusalForm(
  form: VisibleNode,
  root: VisibleNode,
  words: RefusalWords,
): Omit<RefusalForm, 'afterSaleId'> {
  const area = findAll(form, isTextarea)[0]
  const field = area?.element as HTMLTextAreaElement | undefined
  const max = Number(field?.getAttribute('maxlength') ?? NaN)
  const reason = readReason(form, root, words)
  return {
    options: reason.options,
    selected: reason.selected,
    note: field ? (field.value ?? field.textContent ?? '') : '',
    noteMax: Number.isInteger(max) && max > 0 ? max : counterMax(form),
    proofs: countProofs(form),
    proofHint: proofHint(form, words),
    submitLabel: submitLabel(form, words),
  }
}

/** `0/200` beside the text area, where the kit shows the limit only there. */
function counterMax(form: VisibleNode): number | null {
  const match = runsOf(form)
    .map((run) => /^\d+\s*\/\s*(\d+)$/.exec(run.token.text)?.[1])
    .find(Boolean)
  return match ? Number(match) : null
}

interface Reason {
  options: string[]
  selected: string | null
}

function readReason(form: VisibleNode, root: VisibleNode, words: RefusalWords): Reason {
  const native = nativeSelect(form)
  if (native) return native
  const radios = radioReason(form)
  if (radios) return radios
  const list = optionTexts(root, form)
  const chosen = findAll(form, (node) =>
    /selection-item\b|select-values?\b|select-inner|selected-value|selection-selected-value/.test(
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

const UPLOADED =
  /upload-list-item(-container)?\b|upload-list-item\b|photo-item|img-item|proof-item|pic-item|uploaded/

/** Files attached so far; the upload button itself is none. */
function countProofs(form: VisibleNode): number {
  const items = findAll(form, (node) => UPLOADED.test(classText(node)) && !isAction(node))
  const outermost = items.filter((node) => ![...ancestorsOf(node)].some((at) => items.includes(at)))
  if (outermost.length) return outermost.length
  const area = findAll(form, (node) => /upload|proof|voucher|evidence/.test(classText(node)))[0]
  return area ? findAll(area, (node) => tagOf(node) === 'img').length : 0
}

const HINT = /(请(?:提供|上传|补充)|需(?:提供|上传)|建议上传|凭证|截图|视频)/

/** What the page itself asks to attach. */
function proofHint(form: VisibleNode, words: RefusalWords): string | null {
  const hints = runsOf(form).filter((run) => {
    const bare = bareText(run.token.text)
    return (
      HINT.test(bare) &&
      bare.length >= 6 &&
      !words.proof.test(bare) &&
      !words.note.test(bare) &&
      !isAction(run.holder)
    )
  })
  return (
    hints.find((run) => /请提供|请上传|需提供|需上传/.test(run.token.text))?.token.raw ??
    hints[0]?.token.raw ??
    null
  )
}

function submitLabel(form: VisibleNode, words: RefusalWords): string | null {
  const buttons = findAll(
    form,
    (node) => (isAction(node) || /\bbutton\b|-btn\b/.test(classText(node))) && textOf(node) !== '',
  )
  const labels = buttons
    .map((node) => bareText(textOf(node)))
    .filter((text) => !words.cancel.test(text) && words.submit.test(text))
  return labels.at(-1) ?? null
}
