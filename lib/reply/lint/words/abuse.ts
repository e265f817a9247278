import type { PhraseGroup } from '../draft/phrase-groups'
import type { Words } from '../draft/phrases'
import { CURSES } from './abuse/curses'
import { INSULTS } from './abuse/insults'
import { THREATS } from './abuse/threats'

export const ABUSE_WORDS: Words = {
  您: ['您|你'],
  /** Insults only when said to someone: they also name goods, animals and illnesses. */
  贬: [
    '傻(?!瓜)|傻子|傻瓜|笨|蠢|贱|贱的|垃圾|废物|变态|神经|疯子|流氓|无赖|骗子|小偷|强盗|乞丐|要饭的|恶心|猪头|猪脑子|孙子|老东西|死鬼|有病|废话|小人|赖皮|蟑螂|寄生虫|瞎子|聋子|哑巴|哈巴狗|奇葩|极品|怪胎|土匪|老赖|滚|小丑|穷酸|犯病|抽风|发疯|疯了|没品|没道德|丢人|不要脸的|欠揍|欠骂|欠抽|该死|找死|讨打',
  ],
}

/** Insults as people type them (pinyin, initials, look-alikes, emoji), and threats; grouped by what they mean. */
export const ABUSE_GROUPS: readonly PhraseGroup[] = [...CURSES, ...INSULTS, ...THREATS]
