/** A text as rules compare it: widths folded, spaces dropped. */
export const plainText = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '')
