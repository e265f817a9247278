import { concedingTerms } from './conceding'
import type { PricedAction } from './cost-case'

/** 同意: refund − salvage. What a return costs beside, freight and a person's time, stands in `return-refund`. */
export const agree: PricedAction = { action: 'agree', terms: concedingTerms }
