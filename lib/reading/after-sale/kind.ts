import type { AfterSaleKind } from '../../schema/after-sale'
import type { Parcel } from '../../schema/parcel'
import { bareText } from '../fold-text'
import { perText } from '../per-text'
import { anyOf, perWords, type AfterSaleWords, type ShownKind } from './words'

/** The kind a text names when the whole text is a kind's name (a round bracket behind it is dropped). */
export const shownKind = (text: string, words: AfterSaleWords): ShownKind | null => kindOf(words)(text)

const MAX_KIND = 20

const kindOf = perWords((words) => {
  const any = anyOf(words.kinds)
  return perText((text): ShownKind | null => {
    const bare = bareText(text).replace(/\([^)]*\)$/, '')
    if (bare.length > MAX_KIND || !any.test(bare)) return null
    return words.kinds.find(([name]) => name.test(bare))?.[1] ?? null
  })
})

const SHIPPED = /^(已收到货|已收货|已发货|已签收)$/
const UNSHIPPED = /^(未发货|待发货|备货中)$/

/** 仅退款 is `refund-shipped` only where the page says that goods were shipped, else `unknown`. */
export function settleKind(
  shown: ShownKind | null,
  goods: { goodsState: string | null; shippingState: string | null; outbound: Parcel | null },
): AfterSaleKind {
  if (shown !== 'refund-only') return shown ?? 'unknown'
  for (const state of [goods.goodsState, goods.shippingState]) {
    const bare = bareText(state ?? '')
    if (SHIPPED.test(bare)) return 'refund-shipped'
    if (UNSHIPPED.test(bare)) return 'refund-unshipped'
  }
  const parcel = goods.outbound?.state
  return parcel && parcel !== 'none' ? 'refund-shipped' : 'unknown'
}
