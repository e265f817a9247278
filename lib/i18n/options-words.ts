import { optionsEn } from './en/options'
import type { Book } from './translate'
import { optionsZh } from './zh-CN/options'

/** The options page's own sentences. */
export const optionsWords: Book<typeof optionsZh> = { 'zh-CN': optionsZh, en: optionsEn }
