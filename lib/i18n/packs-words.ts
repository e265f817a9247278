import { packsEn } from './en/packs'
import type { Book } from './translate'
import { packsZh } from './zh-CN/packs'

/** What is said of rule packs, in settings and in the panel. */
export const packsWords: Book<typeof packsZh> = { 'zh-CN': packsZh, en: packsEn }
