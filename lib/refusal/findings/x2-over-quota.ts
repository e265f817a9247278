import type { Check } from '../refusal-case'

/** The refund in question is more than the agent may decide alone. */
export const overQuota: Check = {
  id: 'x2-over-quota',
  find({ afterSale, policy }) {
    const most = policy?.quota?.perOrderFen ?? null
    const refundFen = afterSale?.refundFen ?? null
    if (most === null || refundFen === null || refundFen <= most) return null
    return { level: 'caution', facts: { refundFen, quotaFen: most } }
  },
}
