import { shopEn } from './en/shop'
import type { Book } from './translate'
import { shopZh } from './zh-CN/shop'

/** The sentences of the room 店铺; only its own chunk imports them. */
export const shopWords: Book<typeof shopZh> = { 'zh-CN': shopZh, en: shopEn }
