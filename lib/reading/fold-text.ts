const INVISIBLE = /[\u200B-\u200F\u2028-\u202E\u2060\uFEFF\u00AD]/g

/** The text as a person sees it: invisible characters gone, white space collapsed, otherwise untouched. */
export function shownText(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim()
}

/**
 * The text for comparing and parsing: full-width forms folded to half-width (NFKC), so that `：` `￥` `（１）`
 * and `:` `¥` `(1)` are one. Never shown or stored.
 */
export function foldText(text: string): string {
  return shownText(text)
    .normalize('NFKC')
    .replace(/￥/g, '¥')
    .replace(/[﹣−–—]/g, '-')
}

/** Folded and without any white space: kits put spaces into two-character buttons (`确 定`). */
export function bareText(text: string): string {
  return foldText(text).replace(/\s+/g, '')
}
