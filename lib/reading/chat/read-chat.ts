import type { Unread } from '../../schema/page-reading'
import { textOf } from '../node-text'
import type { RawConversation, RawMessage } from '../raw-reading'
import type { PageContext } from '../site'
import type { VisibleNode } from '../visible-tree'
import { orderIdsIn } from './order-ids'
import { createRowReader, type ReadRow, type Row } from './row'
import { createRowSearch, createSearch, withSeparators } from './rows'
import { sendersOf, type Senders } from './senders'
import { chatClock, isTimeText } from './times'
import type { ChatWords } from './words'

export interface ChatReading {
  conversation: RawConversation | null
  unread: Unread[]
  health: { read: number; expected: number }
}

export interface ChatReader {
  (context: PageContext): ChatReading
  /** Rows of the open conversation with what each shows. */
  rowsIn(root: VisibleNode): readonly ReadRow[]
  buyerNameIn(root: VisibleNode): string | null
}

/** A reader of one site's chat page; a new message costs only its own row. */
export function createChatReader(words: ChatWords): ChatReader {
  const findRows = createRowSearch(words)
  const readRow = createRowReader(words)
  const rowsIn = (root: VisibleNode): readonly ReadRow[] =>
    findRows(root).map((node) => ({ node, row: readRow(node) }))
  const findHeaders = createSearch(words.header)
  const buyerNameIn = (root: VisibleNode): string | null => nameIn(findHeaders(root))
  const read = (context: PageContext): ChatReading => readChat(context, { words, rowsIn, buyerNameIn })
  return Object.assign(read, { rowsIn, buyerNameIn })
}

function readChat(
  { root, now, shop }: PageContext,
  chat: Pick<ChatReader, 'rowsIn' | 'buyerNameIn'> & { words: ChatWords },
): ChatReading {
  const rows = chat.rowsIn(root)
  const header = chat.buyerNameIn(root)
  if (!rows.length && (header === null || chat.words.noneOpen.test(textOf(root)))) {
    return { conversation: null, unread: [], health: { read: 0, expected: 0 } }
  }
  const senders = sendersOf(rows, { header, shopName: shop?.shopName ?? null })
  const buyer = senders.buyer
  const { messages, untold } = messagesOf(withSeparators(rows), senders, now)
  const unread: Unread[] = []
  if (!messages.length) unread.push({ field: 'messages', why: 'absent' })
  else if (untold) unread.push({ field: 'messages', why: 'ambiguous' })
  const conversation: RawConversation = {
    platform: chat.words.platform,
    shopName: shop?.shopName ?? null,
    orderIds: orderIdsIn(root, { words: chat.words, rows: rows.map(({ node }) => node) }),
    buyerName: buyer !== null && /[*＊]/.test(buyer) ? null : buyer,
    pageKey: null,
    messages,
  }
  return { conversation, unread, health: { read: messages.length, expected: messages.length + untold } }
}

/** The buyer as the reply box (`发送给 …`) or else the open conversation's header names it: its first words. */
function nameIn(headers: readonly VisibleNode[]): string | null {
  const addressed = headers.map((node) =>
    /^发送给\s*(.+?)\s*[,，]/.exec(node.element.getAttribute('placeholder') ?? ''),
  )
  const names = [...addressed.map((match) => match?.[1]), ...headers.map(firstRun)]
  return names.find((name) => name) ?? null
}

function firstRun(node: VisibleNode): string | null {
  for (const kid of node.kids) {
    const text = 'kids' in kid ? firstRun(kid) : kid.raw
    if (text) return text
  }
  return null
}

interface Told {
  messages: RawMessage[]
  /** Messages whose sender can't be told. */
  untold: number
}

function messagesOf(rows: readonly (Row | string)[], senders: Senders, now: string): Told {
  const clock = chatClock(now)
  const made = new Map<string, number>()
  const ids = new Set<string>()
  const told: Told = { messages: [], untold: 0 }
  for (const row of rows) {
    const time = typeof row === 'string' ? row : timeAlone(row)
    if (time !== null) clock.separator(time)
    if (typeof row === 'string' || time !== null || !row.said) continue
    const from = senders.of(row)
    const at = clock.messageAt(row.timeText)
    const id = row.id ?? madeId({ ...row.said, at, from: from ?? '' }, made)
    if (ids.has(id)) continue
    ids.add(id)
    if (from === null) told.untold += 1
    else
      told.messages.push({
        id,
        at,
        from,
        ...row.said,
        agentName: from === 'agent' ? (row.label?.replace('：', ':') ?? null) : null,
      })
  }
  return told
}

/** A row that shows nothing but a time stands between messages. */
const timeAlone = ({ said, label, timeText }: Row): string | null => {
  if (said) return said.kind === 'text' && label === null && isTimeText(said.text) ? said.text : null
  return label === null ? timeText : null
}

/** The same for the same message on every reading; repeated ones are numbered. */
function madeId(
  message: { kind: string; text: string; at: string | null; from: string },
  seen: Map<string, number>,
): string {
  const base = hashOf(`${message.from}|${message.kind}|${message.at ?? ''}|${message.text}`)
  const count = (seen.get(base) ?? 0) + 1
  seen.set(base, count)
  return count === 1 ? `made-${base}` : `made-${base}-${count}`
}

function hashOf(text: string): string {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  return (high >>> 0).toString(36) + (low >>> 0).toString(36)
}
