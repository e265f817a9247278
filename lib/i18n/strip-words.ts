import { stripEn } from './en/strip'
import type { Book } from './translate'
import { stripZh } from './zh-CN/strip'

/** The bar of rooms, the score strip and the fan. */
export const stripWords: Book<typeof stripZh> = { 'zh-CN': stripZh, en: stripEn }
