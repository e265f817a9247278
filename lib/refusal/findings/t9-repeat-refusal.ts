import type { Check } from '../refusal-case'

/** Refused before: every further refusal goes on with the same clock and brings the platform nearer. */
export const repeatRefusal: Check = {
  id: 't9-repeat-refusal',
  find({ afterSale }) {
    const refusals = afterSale?.refusals ?? null
    if (refusals !== null && refusals > 0) return { level: 'caution', facts: { refusals } }
    return afterSale?.status === 'refused' ? { level: 'caution', facts: { refusals: 1 } } : null
  },
}
