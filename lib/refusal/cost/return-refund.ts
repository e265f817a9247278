import type { PricedAction } from './cost-case'
import { returnTerms } from './granting'

/** 退货后退款: refund − salvage + one way of freight + handling what comes back. */
export const returnRefund: PricedAction = {
  action: 'return-refund',
  terms: (_, inputs) => returnTerms(inputs),
}
