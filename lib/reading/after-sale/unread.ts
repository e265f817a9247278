import { oncePer } from '../../domain/once-per'
import type { AfterSale } from '../../schema/after-sale'
import type { Unread } from '../../schema/page-reading'
import type { LabelledRecord } from './read-record'

/** The fields a list or detail must show; a `null` one is named, unless the page shows a dash for it. */
export const MAIN_FIELDS = [
  'afterSaleId',
  'orderId',
  'reason',
  'refundFen',
  'appliedAt',
  'kind',
  'status',
] as const

export type MainField = (typeof MAIN_FIELDS)[number]

const WORDS: Record<string, string> = {
  absent: 'label-not-found',
  unparsable: 'value-not-understood',
  ambiguous: 'two-values',
  unsure: 'not-sure-enough',
  dash: 'dash-shown',
}

const NONE: readonly MainField[] = []
/** The main fields that a record lacks; found once per reading of a row. */
export const missingIn: (labelled: LabelledRecord) => readonly MainField[] = oncePer(({ record }) => {
  const missing = MAIN_FIELDS.filter((field) => isMissing(record, field))
  return missing.length > 0 ? missing : NONE
})

export function unreadOf(labelled: LabelledRecord, index: number): Unread[] {
  return missingIn(labelled).flatMap((field) => {
    const reason = labelled.why[field]?.why
    if (reason === 'dash' && field !== 'kind') return []
    return [{ field: `afterSales[${index}].${field}`, why: WORDS[reason ?? 'absent'] ?? 'label-not-found' }]
  })
}

export const isMissing = (record: Pick<AfterSale, MainField>, field: MainField): boolean =>
  record[field] === null || record[field] === 'unknown'
