import type { ObservedAfterSale } from '../../../reading/observed/facts'
import { at, isObject, listOf } from '../../../reading/observed/reply-json'
import { idIn, timeIn, wordsIn, yuanIn } from '../../../reading/observed/reply-values'
import { wireKind, wireStatus } from './words-of'

/** Places in `disputeBody.options[]` as G1 pages use them (public code of 2020–22). */
const FEE = 1
const TIME = 2
const REASON = 3
const GOODS = 5
const STATUS = 6

/** `adjustSellerList.json`: the component tree of a G1 list; a body belongs to the header with the same number. */
export function g1ListReply(reply: unknown): ObservedAfterSale[] {
  const tree = at(reply, 'resultData', 'data') ?? at(reply, 'data')
  if (!isObject(tree)) return []
  const components = Object.values(tree)
  const headers = components.flatMap((component) => headerOf(component) ?? [])
  return headers.map((header) => {
    const bodies = components.filter((body) => bodyIdOf(body) === header.afterSaleId)
    return bodies.length === 1 ? { ...bodyOf(bodies[0], header.kindText), ...header.ids } : header.ids
  })
}

function headerOf(component: unknown) {
  const numbers = listOf(at(component, 'fields', 'numbers'), 10)
  const numberAt = (title: string): string | null =>
    idIn(
      at(
        numbers.find((row) => at(row, 'title') === title),
        'value',
      ),
    )
  const afterSaleId = numberAt('退款编号')
  if (afterSaleId === null) return null
  const ids = { afterSaleId, orderId: numberAt('订单编号') }
  return { afterSaleId, ids, kindText: wordsIn(at(numbers[0], 'title'), 20) }
}

function bodyIdOf(component: unknown): string | null {
  const id = at(component, 'id')
  if (at(component, 'bizName') !== 'disputeBody' || typeof id !== 'string') return null
  return idIn(id.split('@')[0])
}

function bodyOf(
  component: unknown,
  kindText: string | null,
): Omit<ObservedAfterSale, 'afterSaleId' | 'orderId'> {
  const options = listOf(at(component, 'fields', 'options'), 12)
  const named = (place: number): unknown => at(options[place], 'title', 'name')
  const item = at(component, 'fields', 'itemInfo')
  const title = wordsIn(at(item, 'title'))
  return {
    kind: wireKind(kindText, { goodsState: wordsIn(named(GOODS), 20), shippingState: null }),
    status: wireStatus(wordsIn(named(STATUS), 30)) ?? undefined,
    reason: wordsIn(named(REASON), 60),
    refundFen: yuanIn(named(FEE)),
    appliedAt: timeIn(named(TIME)),
    items: title ? [{ productId: null, title, sku: wordsIn(at(item, 'sku')), quantity: null }] : [],
  }
}
