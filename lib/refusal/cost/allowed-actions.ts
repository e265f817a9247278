import type { AfterSale, AfterSaleKind, AfterSaleStatus } from '../../schema/after-sale'
import { ACTIONS, type Action } from '../../schema/judgement'
import { isShipped } from './shipped'

/** What may answer a ticket of this kind at all. An order that never left needs no return and no second parcel. */
const BY_KIND: Readonly<Record<AfterSaleKind, readonly Action[]>> = {
  'refund-unshipped': ['agree', 'compensate', 'intercept', 'negotiate', 'refuse'],
  'refund-shipped': ACTIONS,
  'return-refund': ACTIONS,
  exchange: ['agree', 'return-refund', 'compensate', 'partial-refund', 'exchange', 'negotiate', 'refuse'],
  reship: ['agree', 'return-refund', 'compensate', 'partial-refund', 'reship', 'negotiate', 'refuse'],
  repair: ['agree', 'return-refund', 'compensate', 'partial-refund', 'exchange', 'negotiate', 'refuse'],
  'price-protection': ['agree', 'negotiate', 'refuse'],
  unknown: ['agree', 'compensate', 'negotiate', 'refuse'],
}

/** What is left to do in this state. After a first refusal agreeing is still open, a second refusal is not. */
const BY_STATUS: Readonly<Record<AfterSaleStatus, readonly Action[]>> = {
  'awaiting-merchant': ACTIONS,
  'awaiting-buyer-return': ['agree', 'return-refund', 'compensate', 'partial-refund', 'negotiate'],
  'awaiting-merchant-receipt': [
    'agree',
    'compensate',
    'partial-refund',
    'exchange',
    'reship',
    'negotiate',
    'refuse',
  ],
  'awaiting-merchant-shipment': ['agree', 'exchange', 'reship', 'negotiate'],
  'awaiting-buyer-receipt': ['negotiate'],
  refused: ACTIONS.filter((action) => action !== 'refuse'),
  'in-arbitration': ['agree', 'return-refund', 'compensate', 'partial-refund', 'negotiate'],
  succeeded: [],
  closed: [],
  unknown: ACTIONS,
}

/** Goods must have left for these. */
const NEEDS_SHIPPED: readonly Action[] = ['return-refund', 'partial-refund', 'exchange', 'reship']
/** The buyer must have the goods for these. */
const NEEDS_RECEIVED: readonly Action[] = ['partial-refund', 'exchange']

/** What the page itself says about refusing. */
export interface PageSays {
  /** The platform takes no refusal here. */
  blocked: boolean
  /** A refusal form is open, or the page is known to offer one. */
  offersRefusal: boolean
}

/**
 * The actions that kind, state and parcel of a ticket leave open, in the order of the contract. What quotas and single
 * rules forbid beyond (`compensate`, `partial-refund`) is left to those.
 */
export function allowedActions(afterSale: AfterSale, { blocked, offersRefusal }: PageSays): Action[] {
  const { kind, status, outbound } = afterSale
  const shipped = isShipped(afterSale)
  const inTransit = outbound?.state === 'in-transit'
  return ACTIONS.filter((action) => {
    if (action === 'refuse' && blocked) return false
    if (action === 'refuse' && offersRefusal) return true
    if (!BY_KIND[kind].includes(action) || !BY_STATUS[status].includes(action)) return false
    if (action === 'intercept') return inTransit
    if (NEEDS_SHIPPED.includes(action) && !shipped) return false
    return !(NEEDS_RECEIVED.includes(action) && inTransit)
  })
}
