import type { Check } from '../refusal-case'

/** The platform marks the record, or offers no refusal on its page. */
export const cannotRefuse: Check = {
  id: 't2-cannot-refuse',
  unconditional: true,
  find: ({ afterSale, refusable }) =>
    refusable === false || afterSale?.tags.includes('cannot_refuse') ? { level: 'blocked' } : null,
}
