import { createContext, useContext, useMemo } from 'react'
import type { Locale } from '../schema/settings'
import { translate, type Book, type Text, type Words } from './translate'

/** The language of everything below; switched at run time by the provider's value. */
export const LocaleContext = createContext<Locale>('zh-CN')

export function useLocale(): Locale {
  return useContext(LocaleContext)
}

/** The texts of one book in the language of the moment. */
export function useText<T extends Words>(book: Book<T>): Text<T> {
  const locale = useLocale()
  return useMemo(() => translate(book, locale), [book, locale])
}
