import type { PhraseGroup } from '../draft/phrase-groups'
import type { Words } from '../draft/phrases'
import { IRONY } from './mockery/irony'
import { BELITTLING } from './mockery/belittling'
import { SNEERS } from './mockery/sneers'

export const MOCKERY_WORDS: Words = {
  您: ['您|你'],
  块: [
    '(?:[0-9.]{1,8}|[一二两三四五六七八九十几百俩仨]{1,6})(?:块钱?|元|毛钱?|角)(?:[0-9一二三四五六七八九])?',
  ],
  贵物: [
    '爱马仕|lv|香奈儿|古驰|gucci|奢侈品|专柜|迪奥|劳力士|宝马|奔驰|劳斯莱斯|法拉利|故宫|五星级|国宾|名牌|大牌|定制|高定|皇宫|米其林',
  ],
  小孩: [
    '小学生|幼儿园|三岁(?:小孩|孩子)?|小孩(?:子)?|小朋友|傻子|文盲|猴子|我奶奶|我(?:家|妈|爷爷|儿子|女儿|姥姥|外婆)|老太太|大妈|老人家?|是个人|正常人|有手|长(?:了)?眼睛?|有脑子|瞎子|狗',
  ],
}

/** What makes fun of a buyer, belittles them, or answers in irony; grouped by what it means. */
export const MOCKERY_GROUPS: readonly PhraseGroup[] = [...IRONY, ...BELITTLING, ...SNEERS]
