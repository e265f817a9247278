import type { RefusalForm } from '../../schema/refusal-form'
import { bareText } from '../fold-text'
import { classText, findAll, isAction, textOf } from '../node-text'
import { runsOf } from '../runs'
import type { VisibleNode } from '../visible-tree'
import { isTextarea } from './find-dialog'
import { countProofs, proofHint } from './proofs'
import { readReason } from './reason'
import type { RefusalWords } from './refusal-words'

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
