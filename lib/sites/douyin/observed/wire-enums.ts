import type { AfterSaleKind, AfterSaleStatus } from '../../../schema/after-sale'
import type { Confidence } from '../../../schema/finding'

/**
 * Numbers of the open platform's vocabulary (its SDKs name them). The console is seen to use 12; that it uses the
 * others in the same way is inferred, so they only fill what the page leaves unknown.
 */
export const TYPE_NUMBERS: readonly (readonly [number, AfterSaleKind, Confidence])[] = [
  [0, 'return-refund', 'third-party'],
  [1, 'refund-shipped', 'third-party'],
  [2, 'refund-unshipped', 'third-party'],
  [3, 'exchange', 'third-party'],
  [6, 'price-protection', 'third-party'],
  [7, 'reship', 'third-party'],
  [8, 'repair', 'third-party'],
]

export const STATUS_NUMBERS: readonly (readonly [number, AfterSaleStatus, Confidence])[] = [
  [6, 'awaiting-merchant', 'third-party'],
  [7, 'awaiting-buyer-return', 'third-party'],
  [8, 'awaiting-merchant-shipment', 'third-party'],
  [11, 'awaiting-merchant-receipt', 'third-party'],
  [12, 'succeeded', 'observed'],
  [13, 'awaiting-buyer-receipt', 'third-party'],
  [14, 'succeeded', 'third-party'],
  [27, 'refused', 'third-party'],
  [28, 'closed', 'third-party'],
  [29, 'refused', 'third-party'],
  [51, 'closed', 'third-party'],
]
