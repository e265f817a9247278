/** What `lib/reading/redact.ts` puts in the place of personal data. */
const MASK = /1\*{10}|\[(?:微信|地址|姓名|身份证|银行卡|邮箱)\]/
/** The longest that a mask may stand for, in characters without spaces. */
const HIDDEN = 60

/**
 * Is it the same text but for spaces, line breaks, invisible characters and full-width forms? A mask stands for
 * anything short: the same text may be masked on one side and not on the other.
 */
export function isSameText(a: string, b: string): boolean {
  const [one, other] = [foldedOf(a), foldedOf(b)]
  return one === other || covers(one, other) || covers(other, one)
}

function foldedOf(text: string): string {
  return text.normalize('NFKC').replaceAll(/[\s\u200B-\u200F\u2060\uFEFF\u00AD]/gu, '')
}

/** Piece by piece between the masks, each as early as it comes: linear, whatever the text. */
function covers(masked: string, whole: string): boolean {
  const [first = '', ...rest] = masked.split(MASK)
  const last = rest.pop()
  if (last === undefined || !whole.startsWith(first)) return false
  let from = first.length
  for (const piece of rest) {
    const found = whole.indexOf(piece, from)
    if (found < 0 || found - from > HIDDEN) return false
    from = found + piece.length
  }
  return (
    whole.endsWith(last) && whole.length - last.length >= from && whole.length - last.length - from <= HIDDEN
  )
}
