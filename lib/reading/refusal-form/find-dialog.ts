import { bareText } from '../fold-text'
import { classText, findAll, nodesOf, tagOf, textOf } from '../node-text'
import { DIALOG } from '../traits'
import type { VisibleNode } from '../visible-tree'
import type { RefusalWords } from './refusal-words'

const NONE: readonly VisibleNode[] = []

/** Open dialogs and drawers below a node, nested ones too. */
export function dialogsIn(node: VisibleNode): readonly VisibleNode[] {
  if ((node.holds & DIALOG) === 0) return NONE
  const below = nodesOf(node).flatMap(dialogsIn)
  return node.traits & DIALOG ? [node, ...below] : below
}

export const isTextarea = (node: VisibleNode): boolean => tagOf(node) === 'textarea'

/** The outermost open dialog or drawer that is about refusing and holds a text area or a reason to choose. */
export function findRefusalDialog(root: VisibleNode, words: RefusalWords): VisibleNode | null {
  const dialogs = dialogsIn(root).filter((node) => words.refuse.test(bareText(textOf(node))))
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
