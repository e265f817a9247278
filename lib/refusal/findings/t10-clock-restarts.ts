import type { AfterSaleKind } from '../../schema/after-sale'
import type { Check } from '../refusal-case'

const REFUND_ALONE: readonly AfterSaleKind[] = ['refund-shipped', 'refund-unshipped']

/** A 仅退款 granted in the end counts from its first application, every refusal in between included. */
export const clockRestarts: Check = {
  id: 't10-clock-restarts',
  find: ({ afterSale }) =>
    afterSale !== null && REFUND_ALONE.includes(afterSale.kind) ? { level: 'caution' } : null,
}
