import { whatIfEn } from './en/what-if'
import type { Book } from './translate'
import { whatIfZh } from './zh-CN/what-if'

/** The sentences of «如果…» and of coverage; only the room 店铺 imports them. */
export const whatIfWords: Book<typeof whatIfZh> = { 'zh-CN': whatIfZh, en: whatIfEn }
