import { classText, findAll, findTop, isAction, isInside, tagOf } from '../node-text'
import { runsOf, type Run } from '../runs'
import type { VisibleNode } from '../visible-tree'
import { isTimeText } from './times'
import { RECEIPT, type ChatWords } from './words'

/** A message's row taken apart: who, when, and the runs of what was said. */
export interface RowParts {
  label: string | null
  /** Further words beside the label (`智能客服`). */
  marks: readonly string[]
  time: string | null
  /** The text stands in a `pre`, as people's messages do. */
  isBubble: boolean
  isCard: boolean
  hasPicture: boolean
  /** The text stands in several lines. */
  hasLines: boolean
  content: readonly Run[]
}

const MAX_LABEL = 30
const AVATAR = /头像|avatar/i
const CARD = /(?:^|[\s_-])(?:card|chatd|template|tpl|dx-msg|offer|od-wrap)/

export function partsOf(row: VisibleNode, words: ChatWords): RowParts {
  const pre = findAll(row, (node) => tagOf(node) === 'pre' && !isEditable(node))[0]
  const picture = findAll(row, isPicture)[0]
  const body = pre ?? findTop(row, (node) => node !== row && words.isContent(node))[0] ?? picture ?? null
  const runs = runsOf(row).filter((run) => !RECEIPT.test(run.token.text) && !isPressed(run, row))
  const head = body
    ? runs.filter((run) => !isInside(run.holder, body) && precedes(run.holder, body))
    : headOf(runs, row, words)
  const content = body ? runs.filter((run) => isInside(run.holder, body)) : runs.slice(head.length)
  return {
    ...senderIn(head),
    isBubble: pre !== undefined,
    isCard: body !== null && findAll(body, (node) => CARD.test(classText(node))).length > 0,
    hasPicture: picture !== undefined,
    hasLines: pre?.element.querySelector('br, p, div') != null,
    content,
  }
}

const isEditable = (node: VisibleNode): boolean =>
  /^(true|plaintext-only|)$/.test(node.element.getAttribute('contenteditable') ?? 'false')

/** Without any mark of the content: everything up to the time, or up to the marked label. */
function headOf(runs: readonly Run[], row: VisibleNode, words: ChatWords): readonly Run[] {
  const nicks = findAll(row, words.isNick)
  const ends = runs.map(
    (run) =>
      isTimeText(run.token.text) ||
      nicks.some((nick) => isInside(run.holder, nick)) ||
      splitTime(run) !== null,
  )
  return runs.slice(0, ends.lastIndexOf(true) + 1)
}

function senderIn(head: readonly Run[]): Pick<RowParts, 'label' | 'marks' | 'time'> {
  let label: string | null = null
  let time: string | null = null
  const marks: string[] = []
  for (const run of head) {
    const both = splitTime(run)
    if (isTimeText(run.token.text)) time ??= run.token.text
    else if (both && label === null && time === null) [label, time] = both
    else if (label === null && run.token.raw.length <= MAX_LABEL) label = run.token.raw
    else marks.push(run.token.text)
  }
  return { label, marks, time }
}

/** `小店客服 2026/01/01 08:00:00` in one run. */
function splitTime({ token }: Run): [string, string] | null {
  const match =
    /^(.{1,30}?)\s+((?:\d{4}|今天|昨天|前天|\d{1,2}[-/月])[\d\s\-/.年月日]*\d{1,2}:\d{2}(?::\d{2})?|\d{1,2}:\d{2}(?::\d{2})?)$/.exec(
      token.text,
    )
  return match?.[1] && match[2] && isTimeText(match[2]) ? [match[1], match[2]] : null
}

const isPicture = (node: VisibleNode): boolean =>
  tagOf(node) === 'video' ||
  (tagOf(node) === 'img' && !AVATAR.test(`${node.element.getAttribute('alt') ?? ''} ${classText(node)}`))

const precedes = (node: VisibleNode, other: VisibleNode): boolean =>
  (node.element.compareDocumentPosition(other.element) & 4) !== 0

function isPressed(run: Run, row: VisibleNode): boolean {
  for (let at: VisibleNode | null = run.holder; at && at !== row; at = at.parent)
    if (isAction(at)) return true
  return false
}
