import type { AfterSale } from '../../schema/after-sale'
import type { PageId } from '../../schema/page'
import type { Time } from '../../schema/time'
import type { AfterSaleRow } from '../tables/after-sales'
import type { FieldChange } from '../tables/observations'
import { sameValue } from './same-value'

/** One after-sale as one page showed it. */
export interface AfterSaleReading {
  afterSale: AfterSale & { afterSaleId: string }
  readAt: Time
  page: PageId
  shopKey: string | null
  /** Seconds; 0 = the page's own deadline. */
  deadlinePrecision: number
}

/** A row in the making: knows which reading each field comes from, and notes what changes. */
export class AfterSaleDraft {
  readonly row: AfterSaleRow
  readonly changes: FieldChange[] = []

  constructor(
    stored: AfterSaleRow,
    private readonly readAt: Time,
  ) {
    const seenAt = { ...stored.seenAt }
    this.row = { ...stored, seenAt }
  }

  /** When the field's value was read last. */
  timeOf(field: string): Time {
    return this.row.seenAt[field] ?? this.row.readAt
  }

  /** A reading of the same second counts as newer: what arrives last was most likely read last. */
  isNewerThan(field: string): boolean {
    return this.readAt >= this.timeOf(field)
  }

  /** Sets a field and notes the change, if it is one. */
  set<F extends Exclude<keyof AfterSale, 'afterSaleId'>>(field: F, value: AfterSale[F]): void {
    const from = this.row[field]
    if (sameValue(from, value)) return
    Object.assign(this.row, { [field]: value })
    this.changes.push({ field, from, to: value })
  }

  /** The field was shown in this reading. */
  markRead(field: string): void {
    this.row.seenAt[field] = this.readAt
  }

  /** Moves `readAt` on and keeps a time of its own only for known fields that this reading did not show. */
  finish(fields: readonly (keyof AfterSale)[]): AfterSaleRow {
    const readAt = this.readAt > this.row.readAt ? this.readAt : this.row.readAt
    const known = fields.filter((field) => !isNothing(this.row[field]))
    const times = known.map((field) => [field, this.timeOf(field)] as const)
    const seenAt = Object.fromEntries(times.filter(([, time]) => time < readAt))
    return { ...this.row, readAt, seenAt }
  }
}

function isNothing(value: unknown): boolean {
  return value === null || value === 'unknown' || (Array.isArray(value) && value.length === 0)
}
