import type { AfterSale } from '../../schema/after-sale'
import { joinItems } from './join-items'
import { joinParcel } from './join-parcel'
import { joinTime } from './join-time'

/**
 * How one field of a record takes a new reading. A reading that is `unread` leaves the stored value alone; any
 * other replaces it if it is newer, or is joined with it if there is a `join` (its first argument is the
 * older of the two, whichever is stored).
 */
export interface FieldRule<T> {
  unread: (value: T) => boolean
  join?: (older: T, newer: T) => T
}

/** `null`: the page does not show the field, or it could not be read. */
const known = { unread: (value: unknown) => value === null }
const knownKind = { unread: (value: string) => value === 'unknown' }
const nonEmpty = { unread: (value: readonly unknown[]) => value.length === 0 }

/**
 * Every field of an after-sale but its key, and those with a rule of their own in `merge-after-sale.ts`:
 * | field | own rule |
 * |---|---|
 * | `reasonClass` | comes and goes with `reason` |
 * | `deadlineAt` | an interval: only a reading that excludes the stored one is a change |
 * | `deadlineAt`, `onDeadline` | belong to the status: a new status without them clears them |
 * | `tags` | union of the marks that each kind of page showed last |
 */
export const AFTER_SALE_RULES = {
  shopId: known,
  shopName: known,
  orderId: known,
  kind: knownKind,
  status: knownKind,
  reason: known,
  description: known,
  refundFen: known,
  paidFen: known,
  appliedAt: { ...known, join: joinTime },
  onDeadline: known,
  items: { ...nonEmpty, join: joinItems },
  outbound: { ...known, join: joinParcel },
  inbound: { ...known, join: joinParcel },
  // A list page says nothing about refusals: its null leaves the detail page's count.
  refusals: known,
  buyerKey: known,
} as const satisfies {
  [F in keyof Omit<AfterSale, 'platform' | 'afterSaleId' | 'reasonClass' | 'deadlineAt' | 'tags'>]: FieldRule<
    AfterSale[F]
  >
}
export type RuledField = keyof typeof AFTER_SALE_RULES
