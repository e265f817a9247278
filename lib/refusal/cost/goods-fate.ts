import type { AfterSale } from '../../schema/after-sale'

/** Where the goods are once the ticket is granted; only what is or comes back is worth something again. */
export type GoodsFate = 'never-left' | 'come-back' | 'stay' | 'unknown'

type Facts = Pick<AfterSale, 'kind' | 'status' | 'outbound' | 'inbound'>

/** What becomes of the goods when the shop grants what is asked for. */
export function goodsIfGranted({ kind, status, outbound, inbound }: Facts): GoodsFate {
  if (outbound?.state === 'returned' || isReturned(inbound)) return 'come-back'
  if (kind === 'unknown') return 'unknown'
  if (kind === 'price-protection') return 'stay'
  const waits = outbound?.state === 'none' || outbound?.state === 'awaiting-pickup'
  if (waits || (kind === 'refund-unshipped' && !hasLeft(outbound))) return 'never-left'
  // Money back before the buyer has sent anything leaves the goods where they are.
  return kind === 'return-refund' && status !== 'awaiting-buyer-return' ? 'come-back' : 'stay'
}

const isReturned = (inbound: Facts['inbound']) => inbound?.state === 'signed' || inbound?.signedAt != null

const hasLeft = (outbound: Facts['outbound']) =>
  outbound !== null && (outbound.pickedUpAt !== null || ['in-transit', 'signed'].includes(outbound.state))
