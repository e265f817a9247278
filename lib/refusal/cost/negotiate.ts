import { concedingTerms } from './conceding'
import type { PricedAction } from './cost-case'
import { handlingTerm } from './granting'
import { weighed } from './term'

/** 先协商: a talk, and unless it settles the matter what the ticket asks for all the same. */
export const negotiate: PricedAction = {
  action: 'negotiate',
  terms: (of, inputs) => [
    handlingTerm(inputs, 'talk'),
    ...weighed(concedingTerms(of, inputs), 1 - inputs.settled, 'if-not-settled'),
  ],
}
