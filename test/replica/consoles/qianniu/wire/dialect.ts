import type { Scene } from '../../../serve/scene'
import type { ReplicaTicket } from '../../../shop/shape'
import { variantOf, type VariantId } from '../variants'

/** How the gateway writes its replies in one scene. */
export interface WireDialect {
  variant: VariantId
  bareIds: boolean
  /** Nicks as `晴**`; asked for with `overrides.extra.maskedNicks`. */
  maskedNicks: boolean
  /** Unshipped orders can be refused on the page too, where the platform then answers with an error: inferred, asked for with `overrides.extra.refuseUnshipped`. */
  refuseUnshipped: boolean
}

/** The dialect of a scene. */
export function dialectOf(scene: Scene): WireDialect {
  return {
    variant: variantOf(scene.options.variant, scene.traits),
    bareIds: scene.traits.bareIds,
    maskedNicks: scene.traits.extra['maskedNicks'] === true,
    refuseUnshipped: scene.traits.extra['refuseUnshipped'] === true,
  }
}

/** The buyer's nick as this scene shows it. */
export function nickShown(ticket: ReplicaTicket, dialect: WireDialect): string {
  return dialect.maskedNicks ? `${ticket.buyerName.slice(0, 1)}**` : ticket.buyerName
}

/** Marks on the page; `cannot_refuse` is a word of the open platform, never of the page. */
export function tagsShown(ticket: ReplicaTicket): string[] {
  return ticket.truth.tags.filter((tag) => tag !== 'cannot_refuse')
}

/** Does the console offer a refusal? Unshipped orders can't be refused. */
export function canRefuse({ truth }: ReplicaTicket, { refuseUnshipped }: WireDialect): boolean {
  const open = truth.status === 'awaiting-merchant' || truth.status === 'awaiting-merchant-receipt'
  const shipped = truth.kind !== 'refund-unshipped' || refuseUnshipped
  return open && shipped && !truth.tags.includes('cannot_refuse')
}
