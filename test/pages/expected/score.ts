import type { ScoreSheet } from '../../../lib/schema/score-sheet'
import type { ReplicaShop } from '../../replica/shop/shape'
import { sheetFor } from '../../replica/shop/sheet-for'

/** 抖店's score page names its shop by id too; the truth of a layout is already what that layout shows. */
export function douyinSheet(shop: ReplicaShop, layout: '2026-09' | 'old' | 'growth' | 'none'): ScoreSheet {
  return sheetFor(shop, layout) as ScoreSheet
}

/** 真实体验分 shows neither the shop's number nor its trade or type. */
export function qianniuSheet(shop: ReplicaShop): ScoreSheet {
  const sheet = shop.scoreDays.at(-1)?.sheet as ScoreSheet
  return { ...sheet, shopId: null, industry: null, shopType: null }
}
