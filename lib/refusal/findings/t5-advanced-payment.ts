import type { Check } from '../refusal-case'

/** The platform has paid already: a refusal hands the case to it, and the shop can act no more. */
export const advancedPayment: Check = {
  id: 't5-advanced-payment',
  find: ({ afterSale }) => (afterSale?.tags.includes('极速退款') ? { level: 'danger' } : null),
}
