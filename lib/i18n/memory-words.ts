import { memoryEn } from './en/memory'
import type { Book } from './translate'
import { memoryZh } from './zh-CN/memory'

/** Decisions and what became of them, the shadow week, owner mode, tiers. */
export const memoryWords: Book<typeof memoryZh> = { 'zh-CN': memoryZh, en: memoryEn }
