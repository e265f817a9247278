import type { PricedAction } from './cost-case'
import { freightTerm, handlingTerm, refundTerms } from './granting'
import { weighed } from './term'

/** 拦截快递: the money back, and with P(it is still caught) the goods too, at their way home. */
export const intercept: PricedAction = {
  action: 'intercept',
  terms(_, inputs) {
    const [refund, ...salvage] = refundTerms(inputs, 'come-back')
    return [
      ...(refund ? [refund] : []),
      ...weighed(salvage, inputs.intercepted, 'if-intercepted'),
      freightTerm(inputs, 1),
      handlingTerm(inputs, 'intercepted'),
    ]
  },
}
