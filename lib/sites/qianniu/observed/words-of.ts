import { settleKind, shownKind } from '../../../reading/after-sale/kind'
import { statusOf } from '../../../reading/after-sale/status'
import type { AfterSaleKind, AfterSaleStatus } from '../../../schema/after-sale'
import { QIANNIU_AFTER_SALE as WORDS } from '../after-sale-words'
import { STATUS_TOKENS } from './wire-words'

/** The status that a reply's words or its official token state, else `null`. */
export function wireStatus(words: string | null): AfterSaleStatus | null {
  if (words === null) return null
  return Object.hasOwn(STATUS_TOKENS, words) ? (STATUS_TOKENS[words] ?? null) : statusOf(words, WORDS)
}

/** The kind that a reply's words state; a 仅退款 needs the goods' state, else it stays `unknown`. */
export function wireKind(
  words: string | null,
  goods: { goodsState: string | null; shippingState: string | null },
): AfterSaleKind {
  return settleKind(shownKind(words ?? '', WORDS), { ...goods, outbound: null })
}
