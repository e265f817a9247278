import { deskEn } from './en/desk'
import type { Book } from './translate'
import { deskZh } from './zh-CN/desk'

/** The sentences beside a verdict; only their own chunk imports them. */
export const deskWords: Book<typeof deskZh> = { 'zh-CN': deskZh, en: deskEn }
