import type { Check } from '../refusal-case'

const VIRTUAL = /虚拟商品|网游|游戏点卡|充值/

/** Virtual goods and games: the platform's text names games among what cannot be refused. */
export const virtualGoods: Check = {
  id: 't4-virtual',
  find: ({ afterSale }) => (afterSale?.tags.some((tag) => VIRTUAL.test(tag)) ? { level: 'caution' } : null),
}
