/** A text as rules compare it: widths folded, spaces dropped. */
export const plainText = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '')

/** The same of a chat, where people write a space for a comma. */
export const chatText = (text: string): string => text.normalize('NFKC').trim().replace(/\s+/g, ',')
