import type { AfterSale, AfterSaleKind } from '../../schema/after-sale'

/** These ask for goods, and show no refund or one of nothing. */
const NO_MONEY: readonly AfterSaleKind[] = ['exchange', 'reship', 'repair']

/** The most that a payment may sensibly come to, in fen; `Infinity` = not known. */
export function atStake({ kind, refundFen, paidFen }: AfterSale): number {
  return (NO_MONEY.includes(kind) ? paidFen : refundFen) ?? Infinity
}
