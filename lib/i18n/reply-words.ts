import { replyEn } from './en/reply'
import type { Book } from './translate'
import { replyZh } from './zh-CN/reply'

/** The reply card's sentences; only its own chunk imports them. */
export const replyWords: Book<typeof replyZh> = { 'zh-CN': replyZh, en: replyEn }
