import { oncePer } from '../../domain/once-per'
import type { AfterSaleLike, ObservedAfterSale, ObservedFacts } from './facts'
import { isMasked } from './masked'

/** Finds what the replies say about one record of a page; `null` when they say nothing. */
export type FactFinder = (record: AfterSaleLike) => ObservedAfterSale | null

interface FactIndex {
  byId: Map<string, ObservedAfterSale[]>
  byOrder: Map<string, ObservedAfterSale[]>
}

interface Index extends FactIndex {
  /** How many of the page's records an order has. */
  shown: Map<string, number>
}

/** The facts by their numbers; made once per list of replies. */
const indexOf = oncePer((facts: readonly ObservedFacts[]): FactIndex => {
  const index: FactIndex = { byId: new Map(), byOrder: new Map() }
  for (const { platform, afterSales } of facts) {
    for (const fact of afterSales) {
      if (fact.afterSaleId !== null) add(index.byId, `${platform} ${fact.afterSaleId}`, fact)
      if (fact.orderId !== null) add(index.byOrder, `${platform} ${fact.orderId}`, fact)
    }
  }
  return index
})

/**
 * A record is found by its after-sale id. A record or a fact without one is found by its order, when page and
 * replies know only one ticket of that order.
 */
export function createFactFinder(
  pageRecords: readonly AfterSaleLike[],
  facts: readonly ObservedFacts[],
): FactFinder {
  const index: Index = { ...indexOf(facts), shown: new Map() }
  for (const { orderId } of pageRecords) {
    if (orderId !== null) index.shown.set(orderId, (index.shown.get(orderId) ?? 0) + 1)
  }
  return (record) => {
    const said = factsAbout(record, index)
    return said.length === 0 ? null : combine(said)
  }
}

function factsAbout({ platform, afterSaleId, orderId }: AfterSaleLike, index: Index): ObservedAfterSale[] {
  const id = afterSaleId !== null && !isMasked(afterSaleId) ? afterSaleId : null
  const named = id === null ? [] : (index.byId.get(`${platform} ${id}`) ?? [])
  if (orderId === null || index.shown.get(orderId) !== 1) return named
  const ofOrder = index.byOrder.get(`${platform} ${orderId}`) ?? []
  const tickets = new Set(ofOrder.flatMap((fact) => fact.afterSaleId ?? []))
  if (id === null) return tickets.size <= 1 ? ofOrder : []
  const onlyOurs = [...tickets].every((ticket) => ticket === id)
  const nameless = onlyOurs ? ofOrder.filter((fact) => fact.afterSaleId === null) : []
  // Usual case first: nothing to put back into the order of arrival.
  return nameless.length === 0
    ? named
    : ofOrder.filter((fact) => fact.afterSaleId === null || named.includes(fact))
}

/** Later replies over earlier ones, field by field; what a reply does not say is left as it was. */
function combine(said: readonly ObservedAfterSale[]): ObservedAfterSale {
  const merged: Record<string, unknown> = {}
  for (const fact of said) {
    // A change of status ends the old status's deadline, even when the new reply names none.
    if (fact.status && merged['status'] && fact.status !== merged['status']) delete merged['deadlineAt']
    for (const [key, value] of Object.entries(fact)) {
      if (value != null && value !== 'unknown' && !(Array.isArray(value) && value.length === 0)) {
        merged[key] = value
      }
    }
  }
  return { afterSaleId: null, orderId: null, ...merged }
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
