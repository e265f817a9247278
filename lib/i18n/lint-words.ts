import type { LintId } from '../schema/lint'
import { lintEn } from './en/lint'
import type { Book } from './translate'
import { lintZh } from './zh-CN/lint'

/** What each lint is about, in a word or two. */
export const lintWords: Book<Record<LintId, string>> = { 'zh-CN': lintZh, en: lintEn }
