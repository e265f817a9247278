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

const WORDS: Record<string, string> = {
  absent: 'label-not-found',
  unparsable: 'value-not-understood',
  ambiguous: 'two-values',
  unsure: 'not-sure-enough',
  dash: 'dash-shown',
}

export function unreadOf(labelled: LabelledRecord, index: number): Unread[] {
  const { record, why } = labelled
  return MAIN_FIELDS.flatMap((field) => {
    if (!isMissing(record, field)) return []
    const reason = why[field]?.why
    if (reason === 'dash' && field !== 'kind') return []
    return [{ field: `afterSales[${index}].${field}`, why: WORDS[reason ?? 'absent'] ?? 'label-not-found' }]
  })
}

export const isMissing = (
  record: Pick<AfterSale, (typeof MAIN_FIELDS)[number]>,
  field: (typeof MAIN_FIELDS)[number],
): boolean => record[field] === null || record[field] === 'unknown'
