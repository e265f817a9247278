import { findingNamesEn } from './en/finding-names'
import type { Book } from './translate'
import { findingNamesZh } from './zh-CN/finding-names'

/** What each finding is about, in a few words. */
export const findingNames: Book<typeof findingNamesZh> = { 'zh-CN': findingNamesZh, en: findingNamesEn }
