import { domainEn } from './en/domain'
import type { Book } from './translate'
import { domainZh } from './zh-CN/domain'

/** Names of kinds, statuses, reasons, levels, metrics and pages. */
export const domainWords: Book<typeof domainZh> = { 'zh-CN': domainZh, en: domainEn }
