import type { Check } from '../refusal-case'

/** The platform answers a refusal of an unshipped order with an error. */
export const unshipped: Check = {
  id: 't1-unshipped',
  unconditional: true,
  find: ({ afterSale }) => (afterSale?.kind === 'refund-unshipped' ? { level: 'blocked' } : null),
}
