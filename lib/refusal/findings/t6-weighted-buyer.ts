import type { Check } from '../refusal-case'

/** A buyer whose dispute weighs more in 平台求助率. */
export const weightedBuyer: Check = {
  id: 't6-weighted-buyer',
  find: ({ afterSale }) => (afterSale?.tags.includes('优+订单') ? { level: 'caution' } : null),
}
