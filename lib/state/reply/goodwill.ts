import type { Variable } from '../../schema/reply-script'
import type { Fen } from '../../schema/money'

/** The place of a script in which the agent writes what the shop pays the buyer as goodwill. */
export const GOODWILL: Variable = '补偿金额'

/** Why an amount does not go out: it is no amount of money, or more than the shop allows. */
export type AmountFault = 'not-an-amount' | 'over-quota'

/**
 * What is wrong with an amount as it was typed, in yuan; `null` = nothing, or nothing was typed. Without a quota
 * (`null` = not told) any amount will do: how much is the shop's own affair.
 */
export function amountFault(typed: string, quotaFen: Fen | null): AmountFault | null {
  const text = typed.normalize('NFKC').trim()
  if (text === '') return null
  if (!/^\d{1,7}(?:\.\d{1,2})?$/.test(text) || Number(text) === 0) return 'not-an-amount'
  return quotaFen !== null && Math.round(Number(text) * 100) > quotaFen ? 'over-quota' : null
}
