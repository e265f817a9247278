import type { Locale } from '../schema/settings'

/** One table of texts; the keys of the Chinese one are the law. */
export type Words = Readonly<Record<string, string>>

/** The same table in every language; a key that one of them lacks does not compile. */
export interface Book<T extends Words> {
  'zh-CN': T
  en: Readonly<Record<keyof T, string>>
}

/** `'{a} of {b}'` → `'a' | 'b'`. */
type Slot<S extends string> = S extends `${string}{${infer P}}${infer Rest}` ? P | Slot<Rest> : never
type Params<S extends string> = [Slot<S>] extends [never] ? [] : [params: Record<Slot<S>, string | number>]

/** Looks one text up in a fixed language; named slots must all be given. */
export type Text<T extends Words> = <K extends keyof T & string>(key: K, ...params: Params<T[K]>) => string

/** Puts values into the `{slots}` of a text; a slot without a value stays visible, so that it can't lie. */
export function fillSlots(text: string, params: Readonly<Record<string, string | number>> = {}): string {
  return text.replace(/\{([^{}]+)\}/g, (slot, name: string) => (name in params ? String(params[name]) : slot))
}

/** The texts of one book in one language: `translate(book, 'zh-CN')('key', { slot: 1 })`. */
export function translate<T extends Words>(book: Book<T>, locale: Locale): Text<T> {
  const words: Readonly<Record<keyof T, string>> = book[locale]
  return (key, ...params) => fillSlots(words[key], params[0])
}
