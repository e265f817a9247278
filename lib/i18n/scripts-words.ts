import { scriptsEn } from './en/scripts'
import type { Book } from './translate'
import { scriptsZh } from './zh-CN/scripts'

/** The sentences of the room 话术; only its own chunk imports them. */
export const scriptsWords: Book<typeof scriptsZh> = { 'zh-CN': scriptsZh, en: scriptsEn }
