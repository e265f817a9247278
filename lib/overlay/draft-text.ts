/** A box that takes text: a field, or an element that can be edited. */
type Field = HTMLTextAreaElement | HTMLInputElement

/** Offsets into a draft, as JS counts them. */
export interface Span {
  start: number
  end: number
}

interface Piece {
  text: string
  /** `null` = a line's end that no text stands for. */
  node: Text | null
}

const BLOCKS = /^(?:DIV|P|LI|UL|OL|PRE|BLOCKQUOTE)$/

export function isField(box: HTMLElement): box is Field {
  return box.tagName === 'TEXTAREA' || box.tagName === 'INPUT'
}

/** What stands in a reply box. Asks for no layout, so it is cheap while somebody types. */
export function draftText(box: HTMLElement): string {
  return isField(box) ? box.value : piecesOf(box).reduce((text, piece) => text + piece.text, '')
}

/** Is nothing written there that could be sent? */
export function isDraftEmpty(box: HTMLElement): boolean {
  return squeeze(draftText(box)) === ''
}

/** Editors turn line ends and spaces into their own kind, and some hold a place open with an invisible mark. */
export function squeeze(text: string): string {
  return text
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The place of a piece of the draft in an element that can be edited; the whole of it where there is no text. */
export function draftRange(box: HTMLElement, { start, end }: Span): Range {
  const range = box.ownerDocument.createRange()
  range.selectNodeContents(box)
  let at = 0
  let begun = false
  for (const { text, node } of piecesOf(box)) {
    const next = at + text.length
    if (node !== null) {
      if (!begun && start <= next) {
        range.setStart(node, Math.max(0, start - at))
        begun = true
      }
      if (begun && at <= end) range.setEnd(node, Math.min(text.length, end - at))
    }
    at = next
  }
  return range
}

/** The texts of an element in order, with a line's end where a block or a `br` makes one. */
function piecesOf(box: HTMLElement): Piece[] {
  const pieces: Piece[] = []
  let isBroken = true
  let breaks = false
  const put = (piece: Piece): void => {
    if (piece.text === '') return
    if (breaks && !isBroken) pieces.push({ text: '\n', node: null })
    breaks = false
    pieces.push(piece)
    isBroken = piece.text.endsWith('\n')
  }
  const walk = (parent: Node): void => {
    for (const node of parent.childNodes) {
      if (node.nodeType === 3)
        put({ text: (node as Text).data.replaceAll('\u00a0', ' '), node: node as Text })
      if (node.nodeType !== 1) continue
      const { tagName } = node as Element
      if (tagName === 'BR') put({ text: '\n', node: null })
      // What the editor put in and nobody typed, such as its placeholder.
      else if ((node as Element).getAttribute('contenteditable') !== 'false') {
        const isBlock = BLOCKS.test(tagName)
        breaks ||= isBlock
        walk(node)
        breaks ||= isBlock
      }
    }
  }
  walk(box)
  return pieces
}
