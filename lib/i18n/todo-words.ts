import { todoEn } from './en/todo'
import type { Book } from './translate'
import { todoZh } from './zh-CN/todo'

/** The sentences of 待办 and of its settings; neither the panel's entry nor a content script imports them. */
export const todoWords: Book<typeof todoZh> = { 'zh-CN': todoZh, en: todoEn }
