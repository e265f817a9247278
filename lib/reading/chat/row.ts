import type { Message } from '../../schema/conversation'
import { classText, findAll, nodesOf, perNode } from '../node-text'
import { redact } from '../redact'
import type { Run } from '../runs'
import type { VisibleNode } from '../visible-tree'
import { partsOf, type RowParts } from './row-parts'
import { ROBOT, SYSTEM_TEXT, type ChatWords } from './words'

/** What one row shows, before it is known who the buyer is and what day it is. */
export interface Row {
  id: string | null
  /** Sender's label as shown, or `null`. */
  label: string | null
  isRobot: boolean
  isSystem: boolean
  side: 'agent' | 'buyer' | null
  timeText: string | null
  /** `null`: the row says nothing (an empty wrapper, or a time alone). */
  said: Pick<Message, 'kind' | 'text'> | null
}

/** A row with where it stands. */
export interface ReadRow {
  node: VisibleNode
  row: Row
}

const FILE_NAME =
  /^[^\n/\\]{1,80}\.(?:pdf|docx?|xlsx?|pptx?|txt|csv|zip|rar|7z|mp4|mov|avi|mp3|wav|jpe?g|png|gif|heic|apk)$/i
const PRICE = /^[¥￥]?\s*\.?\d[\d.,]*$|^[¥￥]$/

/** Reads rows of one site; remembers each row until it changes. */
export const createRowReader = (words: ChatWords): ((row: VisibleNode) => Row) =>
  perNode((row) => {
    const parts = partsOf(row, words)
    const id = idOf(row, words.idAttributes)
    const side = sideOf(row, words)
    const said = saidIn(parts)
    return {
      id,
      label: parts.label?.replace(/[:：]$/, '') ?? null,
      isRobot: ROBOT.test([parts.label, ...parts.marks].join(' ')),
      isSystem: (id !== null && words.systemId.test(id)) || isNotice(parts, said, side),
      side,
      timeText: parts.time,
      said,
    }
  })

/** A line of text without sender, side, time or bubble is the platform's. */
function isNotice(parts: RowParts, said: Row['said'], side: Row['side']): boolean {
  if (said?.kind !== 'text' || parts.label !== null) return false
  if (SYSTEM_TEXT.test(said.text)) return side === null || !parts.isBubble
  return side === null && parts.time === null && !parts.isBubble
}

function saidIn({ content, isBubble, isCard, hasPicture, hasLines }: RowParts): Row['said'] {
  const texts = content.map(({ token }) => token.raw)
  if (isBubble && texts.length) return { kind: 'text', text: redact(texts.join(hasLines ? ' ' : '')) }
  const file = fileName(content)
  if (file) return { kind: 'card', text: redact(file) }
  if (!texts.length) return hasPicture ? { kind: 'image', text: '' } : null
  if (!isCard && !hasPicture && texts.length === 1) return { kind: 'text', text: redact(texts[0] ?? '') }
  const title = texts.find((text) => !PRICE.test(text.trim()))
  return { kind: 'card', text: redact(title ?? '') }
}

/** Long file names are cut on the page and whole in the `title`. */
function fileName(content: readonly Run[]): string | null {
  for (const { holder, token } of content) {
    const title = holder.element.getAttribute('title')?.trim() ?? ''
    if (FILE_NAME.test(title)) return title
    if (FILE_NAME.test(token.raw)) return token.raw
  }
  return null
}

function idOf(row: VisibleNode, names: readonly string[]): string | null {
  for (const name of names) {
    const id = attributeBelow(row, name)
    if (id) return id
  }
  return null
}

function attributeBelow(node: VisibleNode, name: string): string | null {
  const own = node.element.getAttribute(name)?.trim()
  if (own) return own
  for (const kid of nodesOf(node)) {
    const below = attributeBelow(kid, name)
    if (below) return below
  }
  return null
}

function sideOf(row: VisibleNode, words: ChatWords): Row['side'] {
  const agent = findAll(row, (node) => words.isAgentSide(node) || isReversed(node)).length > 0
  const buyer = findAll(row, words.isBuyerSide).length > 0
  return agent === buyer ? null : agent ? 'agent' : 'buyer'
}

const isReversed = (node: VisibleNode): boolean =>
  /row-?reverse|(?:^|[\s_-])reversed?(?:$|[\s_-])/.test(classText(node)) ||
  /row-reverse/.test(node.element.getAttribute('style') ?? '')
