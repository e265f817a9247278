import type { AfterSale } from '../../schema/after-sale'
import type { Time } from '../../schema/time'
import type { AfterSaleRow } from '../tables/after-sales'
import type { FieldChange } from '../tables/observations'
import { AfterSaleDraft, type AfterSaleReading } from './after-sale-draft'
import { AFTER_SALE_RULES, type FieldRule, type RuledField } from './field-rules'
import { joinDeadline } from './join-deadline'
import {
  nextAgreedAt,
  nextArbitratedAt,
  nextLastArbitratedAt,
  nextRefusedAt,
  nextStatusSince,
} from './status-history'

const RULED = Object.keys(AFTER_SALE_RULES) as RuledField[]
const TIMED: readonly (keyof AfterSale)[] = [...RULED, 'reasonClass', 'deadlineAt', 'tags']

const SHOP_FIELDS: readonly RuledField[] = ['shopId', 'shopName']

export interface Merged {
  row: AfterSaleRow
  /** What changed on a known record; `[]` on its first reading. */
  changes: FieldChange[]
}

/** Lays a reading on what is stored. Readings may come late, twice or in any order. */
export function mergeAfterSale(stored: AfterSaleRow | undefined, reading: AfterSaleReading): Merged {
  if (!stored) return { row: firstRow(reading), changes: [] }
  const draft = new AfterSaleDraft(stored, reading.readAt)
  const isOther = isOfOtherShop(stored, reading)
  for (const field of RULED) if (!isOther || !SHOP_FIELDS.includes(field)) applyField(draft, field, reading)
  applyReasonClass(draft, stored, reading)
  applyTags(draft, reading)
  const statusChanged = draft.row.status !== stored.status && stored.status !== 'unknown'
  applyDeadline(draft, reading, statusChanged)
  if (statusChanged && reading.afterSale.onDeadline === null) draft.set('onDeadline', null)
  const newer = reading.readAt >= stored.readAt
  if (!isOther)
    draft.row.shopKey = newer ? (reading.shopKey ?? stored.shopKey) : (stored.shopKey ?? reading.shopKey)
  draft.row.statusSince = nextStatusSince(stored, draft.row.status, reading.readAt)
  draft.row.refusedAt = nextRefusedAt(stored, draft.row, reading)
  Object.assign(draft.row, laterFacts(stored, draft.row, reading.readAt))
  return { row: draft.finish(TIMED), changes: draft.changes }
}

/** A ticket is of one shop for good: under another shop's name it was shown by a page that is mistaken, or renamed. */
function isOfOtherShop(stored: AfterSaleRow, { shopKey }: AfterSaleReading): boolean {
  return stored.shopKey !== null && shopKey !== null && stored.shopKey !== shopKey
}

function firstRow(reading: AfterSaleReading): AfterSaleRow {
  const { afterSale, readAt, page, shopKey, deadlinePrecision } = reading
  const since = { after: null, seenAt: readAt }
  return {
    ...afterSale,
    shopKey,
    firstReadAt: readAt,
    readAt,
    seenAt: {},
    deadlinePrecision: afterSale.deadlineAt === null ? null : deadlinePrecision,
    tagsByPage: afterSale.tags.length > 0 ? { [page]: afterSale.tags } : {},
    statusSince: since,
    refusedAt: nextRefusedAt(null, afterSale, reading),
    counted: false,
    countedAs: 3,
    firstReasonClass: afterSale.reasonClass,
    agreedAt: null,
    arbitratedAt: nextArbitratedAt(null, afterSale.status, since),
    lastArbitratedAt: nextLastArbitratedAt(null, afterSale.status, since),
  }
}

function laterFacts(stored: AfterSaleRow, { status, statusSince, reasonClass }: AfterSaleRow, readAt: Time) {
  return {
    countedAs: 3 as const,
    firstReasonClass: stored.firstReasonClass ?? reasonClass,
    agreedAt: nextAgreedAt(stored, status, readAt),
    arbitratedAt: nextArbitratedAt(stored, status, statusSince),
    lastArbitratedAt: nextLastArbitratedAt(stored, status, statusSince),
  }
}

function applyField<F extends RuledField>(draft: AfterSaleDraft, field: F, reading: AfterSaleReading): void {
  // One step up from the table's own narrow types: TypeScript can't tie `F` of the rule to `F` of the row.
  const rule = AFTER_SALE_RULES[field] as unknown as FieldRule<AfterSale[F]>
  const value: AfterSale[F] = reading.afterSale[field]
  if (rule.unread(value)) return
  const stored: AfterSale[F] = draft.row[field]
  const newer = rule.unread(stored) || draft.isNewerThan(field)
  if (rule.join && !rule.unread(stored)) {
    draft.set(field, newer ? rule.join(stored, value) : rule.join(value, stored))
  } else if (newer) {
    draft.set(field, value)
  }
  if (newer) draft.markRead(field)
}

function applyReasonClass(draft: AfterSaleDraft, stored: AfterSaleRow, reading: AfterSaleReading): void {
  const { reason, reasonClass } = reading.afterSale
  const reasonTaken = reason !== null && draft.row.reason === reason
  if (!reasonTaken) return
  const newer = draft.isNewerThan('reasonClass')
  const sameClass = newer ? (reasonClass ?? stored.reasonClass) : (stored.reasonClass ?? reasonClass)
  draft.set('reasonClass', stored.reason === reason ? sameClass : reasonClass)
  if (newer) draft.markRead('reasonClass')
}

function applyTags(draft: AfterSaleDraft, { afterSale, page }: AfterSaleReading): void {
  const newer = draft.row.tags.length === 0 || draft.isNewerThan('tags')
  if (afterSale.tags.length === 0 || !newer) return
  draft.row.tagsByPage = { ...draft.row.tagsByPage, [page]: afterSale.tags }
  draft.set('tags', [...new Set(Object.values(draft.row.tagsByPage).flat())])
  draft.markRead('tags')
}

function applyDeadline(draft: AfterSaleDraft, reading: AfterSaleReading, statusChanged: boolean): void {
  const at = reading.afterSale.deadlineAt
  if (at === null) {
    if (statusChanged) setDeadline(draft, null, null)
    return
  }
  const stored = draft.row.deadlineAt
  if (stored !== null && !draft.isNewerThan('deadlineAt')) return
  draft.markRead('deadlineAt')
  const precision = reading.deadlinePrecision
  const outcome =
    stored && joinDeadline({ at: stored, precision: draft.row.deadlinePrecision ?? 0 }, { at, precision })
  if (outcome === 'same') return
  if (outcome === 'refined') Object.assign(draft.row, { deadlineAt: at, deadlinePrecision: precision })
  else setDeadline(draft, at, precision)
}

function setDeadline(draft: AfterSaleDraft, at: Time | null, precision: number | null): void {
  draft.set('deadlineAt', at)
  draft.row.deadlinePrecision = precision
}
