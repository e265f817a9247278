import type { AfterSale } from '../schema/after-sale'
import type { JudgeInput } from '../schema/judgement'

/** A ticket written by hand, with `null` for all that it leaves out. */
export function wholeTicket(given: JudgeInput['afterSale']): AfterSale {
  return {
    platform: given.platform,
    shopId: given.shopId ?? null,
    shopName: given.shopName ?? null,
    afterSaleId: given.afterSaleId ?? null,
    orderId: given.orderId ?? null,
    kind: given.kind,
    status: given.status,
    reason: given.reason ?? null,
    reasonClass: given.reasonClass ?? null,
    description: given.description ?? null,
    refundFen: given.refundFen ?? null,
    paidFen: given.paidFen ?? null,
    appliedAt: given.appliedAt ?? null,
    deadlineAt: given.deadlineAt ?? null,
    onDeadline: given.onDeadline ?? null,
    items: given.items,
    outbound: given.outbound ?? null,
    inbound: given.inbound ?? null,
    refusals: given.refusals ?? null,
    tags: given.tags,
    buyerKey: given.buyerKey ?? null,
  }
}
