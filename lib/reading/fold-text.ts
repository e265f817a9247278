const INVISIBLE = /[\u200B-\u200F\u2028-\u202E\u2060\uFEFF\u00AD]/g
/** Nothing to fold: printable ASCII, ¥ and common CJK ideographs, single spaces inside. Most of a console's text. */
const PLAIN = /^[!-~¥\u4e00-\u9fff]+(?: [!-~¥\u4e00-\u9fff]+)*$/
export const isPlain = (text: string): boolean => PLAIN.test(text)

/** The text as a person sees it: invisible characters gone, white space collapsed, otherwise untouched. */
export function shownText(text: string): string {
  return isPlain(text) ? text : text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim()
}

/**
 * The text for comparing and parsing: full-width forms folded to half-width (NFKC), so that `：` `￥` `（１）`
 * and `:` `¥` `(1)` are one. Never shown or stored.
 */
export function foldText(text: string): string {
  if (isPlain(text)) return text
  return shownText(text)
    .normalize('NFKC')
    .replace(/￥/g, '¥')
    .replace(/[﹣−–—]/g, '-')
}

/** Folded and without any white space: kits put spaces into two-character buttons (`确 定`). */
export function bareText(text: string): string {
  const folded = foldText(text)
  return folded.includes(' ') ? folded.replace(/\s+/g, '') : folded
}
