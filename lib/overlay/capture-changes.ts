import type { RawAfterSale, RawReading } from '../reading/raw-reading'

/** What a reading shows that was not handed on before. */
export type Changes = Pick<RawReading, 'afterSales' | 'scoreSheet' | 'conversation'>

/** Seconds by which two readings of one countdown may differ through rounding alone. */
const SLACK = 1

/** Remembers what was handed on for storing, so that only changes are. */
export class CaptureChanges {
  private records = new Map<string, RawAfterSale>()
  /** Readings found to say nothing new; a row that does not change is read as the same object again. */
  private nothingNew = new WeakSet<RawAfterSale>()
  private parts = new Map<string, string>()

  /** The changes since the last call, now taken as handed on; `null` for none. */
  take(reading: RawReading): Changes | null {
    if (reading.page === null) return null
    const afterSales = reading.afterSales.filter((record) => this.isNews(record))
    const scoreSheet = this.isNewPart('sheet', reading.scoreSheet) ? reading.scoreSheet : null
    const conversation = this.isNewPart('chat', reading.conversation) ? reading.conversation : null
    const newShop = this.isNewPart('shop', reading.shop)
    if (afterSales.length === 0 && !scoreSheet && !conversation && !newShop) return null
    return { afterSales, scoreSheet, conversation }
  }

  /** Hand everything on anew: something was lost, or the key has changed. */
  forget(): void {
    this.records = new Map()
    this.nothingNew = new WeakSet()
    this.parts = new Map()
  }

  private isNews(record: RawAfterSale): boolean {
    const { afterSaleId } = record
    if (afterSaleId === null || saysNothing(record)) return false
    const before = this.records.get(afterSaleId)
    if (before === record) return false
    if (before && (this.nothingNew.has(record) || isSame(before, record))) {
      this.nothingNew.add(record)
      return false
    }
    this.records.set(afterSaleId, record)
    return true
  }

  private isNewPart(name: string, value: object | null): boolean {
    if (value === null) return false
    const text = JSON.stringify(value)
    if (this.parts.get(name) === text) return false
    this.parts.set(name, text)
    return true
  }
}

/** A page that has not rendered yet knows its record's number from the address alone. */
const saysNothing = (record: RawAfterSale): boolean =>
  record.orderId === null &&
  record.refundFen === null &&
  record.reason === null &&
  record.kind === 'unknown' &&
  record.status === 'unknown'

/** The same record read again. A countdown that ran on is no change. */
function isSame(before: RawAfterSale, now: RawAfterSale): boolean {
  if (!isSameDeadline(before, now)) return false
  return textOf(before) === textOf(now)
}

function textOf(record: RawAfterSale): string {
  return JSON.stringify({ ...record, deadlineAt: null, deadlinePrecisionSeconds: null, origins: null })
}

function isSameDeadline(before: RawAfterSale, now: RawAfterSale): boolean {
  if (before.deadlineAt === null || now.deadlineAt === null) return before.deadlineAt === now.deadlineAt
  const later = (Date.parse(before.deadlineAt) - Date.parse(now.deadlineAt)) / 1000
  const width = now.deadlinePrecisionSeconds ?? 0
  return later >= -SLACK && later <= width + SLACK
}
