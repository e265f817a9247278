import { panelEn } from './en/panel'
import type { Book } from './translate'
import { panelZh } from './zh-CN/panel'

/** The side panel's own sentences. */
export const panelWords: Book<typeof panelZh> = { 'zh-CN': panelZh, en: panelEn }
