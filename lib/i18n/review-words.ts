import { reviewEn } from './en/review'
import type { Book } from './translate'
import { reviewZh } from './zh-CN/review'

/** The sentences of the room 复盘; only its own chunk imports them. */
export const reviewWords: Book<typeof reviewZh> = { 'zh-CN': reviewZh, en: reviewEn }
