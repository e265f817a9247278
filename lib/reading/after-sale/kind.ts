import { oncePer } from '../../domain/once-per'
import type { AfterSaleKind } from '../../schema/after-sale'
import type { Parcel } from '../../schema/parcel'
import { bareText } from '../fold-text'
import { perText } from '../per-text'
import { anyOf, type AfterSaleWords, type ShownKind } from './words'

/** The kind a text names when the whole text is a kind's name (a round bracket behind it is dropped). */
export const shownKind = (text: string, words: AfterSaleWords): ShownKind | null => kindOf(words)(text)

const MAX_KIND = 20

const kindOf = oncePer((words: AfterSaleWords) => {
  const any = anyOf(words.kinds)
  return perText((text): ShownKind | null => {
    const whole = bareText(text)
    const said = GOODS_BESIDE.exec(whole)
    const goods = said?.[1] ?? said?.[2]
    const bare = goods ? whole.replace(GOODS_BESIDE, '') : whole.replace(/\([^)]*\)$/, '')
    if (bare.length > MAX_KIND || !any.test(bare)) return null
    const shown = words.kinds.find(([name]) => name.test(bare))?.[1] ?? null
    return goods && shown === 'refund-only' ? shippedOrNot(goods) : shown
  })
})

/** The goods' state in a kind's brackets or before its dash: 仅退款(未发货), 已发货-仅退款. */
const GOODS_BESIDE =
  /[-·/(]((?:未|已|待)(?:发货|收到?货|签收))\)?$|^\(?((?:未|已|待)(?:发货|收到?货|签收))\)?[-·/]/

const SHIPPED = /^(已收到货|已收货|已发货|已签收)$/
const UNSHIPPED = /^(未发货|待发货|备货中)$/

const shippedOrNot = (bare: string): 'refund-shipped' | 'refund-unshipped' | 'refund-only' =>
  SHIPPED.test(bare) ? 'refund-shipped' : UNSHIPPED.test(bare) ? 'refund-unshipped' : 'refund-only'

/** 仅退款 is `refund-shipped` only where the page says that goods were shipped, else `unknown`. */
export function settleKind(
  shown: ShownKind | null,
  goods: { goodsState: string | null; shippingState: string | null; outbound: Parcel | null },
): AfterSaleKind {
  if (shown !== 'refund-only') return shown ?? 'unknown'
  for (const state of [goods.goodsState, goods.shippingState]) {
    const told = shippedOrNot(bareText(state ?? ''))
    if (told !== 'refund-only') return told
  }
  const parcel = goods.outbound?.state
  return parcel && parcel !== 'none' ? 'refund-shipped' : 'unknown'
}
