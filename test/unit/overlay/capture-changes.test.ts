import { describe, expect, it } from 'vitest'
import { CaptureChanges } from '../../../lib/overlay/capture-changes'
import type { RawAfterSale, RawReading } from '../../../lib/reading/raw-reading'
import { NOTHING_READ } from '../../../lib/reading/read-page'
import { afterSale } from '../refusal/cases'

function raw(change: Partial<RawAfterSale> = {}): RawAfterSale {
  const { buyerKey: _, ...record } = afterSale()
  return { ...record, buyerName: '晴天', deadlinePrecisionSeconds: 60, origins: {}, ...change }
}

const reading = (change: Partial<RawReading>): RawReading => ({
  ...NOTHING_READ,
  page: 'douyin/aftersale-list',
  ...change,
})
const ids = (changes: { afterSales: RawAfterSale[] } | null): unknown =>
  changes?.afterSales.map((record) => record.afterSaleId) ?? null

describe('CaptureChanges', () => {
  it('hands a record on once', () => {
    const changes = new CaptureChanges()
    expect(ids(changes.take(reading({ afterSales: [raw()] })))).toEqual(['140000000000000001'])
    expect(changes.take(reading({ afterSales: [raw()] }))).toBeNull()
  })

  it('hands on only what changed', () => {
    const changes = new CaptureChanges()
    const other = raw({ afterSaleId: '2' })
    changes.take(reading({ afterSales: [raw(), other] }))
    const next = changes.take(reading({ afterSales: [raw({ status: 'refused' }), other] }))
    expect(ids(next)).toEqual(['140000000000000001'])
  })

  it.each([
    ['ran on within its minute', '2026-11-25T09:59:30+08:00', null],
    ['is at the edge of its minute', '2026-11-25T09:59:00+08:00', null],
    ['was extended', '2026-11-25T10:05:00+08:00', ['140000000000000001']],
    ['jumped ahead', '2026-11-25T09:57:00+08:00', ['140000000000000001']],
    ['went away', null, ['140000000000000001']],
  ])('a countdown that %s', (_, deadlineAt, expected) => {
    const changes = new CaptureChanges()
    changes.take(reading({ afterSales: [raw({ deadlineAt: '2026-11-25T10:00:00+08:00' })] }))
    expect(ids(changes.take(reading({ afterSales: [raw({ deadlineAt })] })))).toEqual(expected)
  })

  it('does not creep: each reading is held against the one handed on', () => {
    const changes = new CaptureChanges()
    const at = (minute: string): RawReading =>
      reading({ afterSales: [raw({ deadlineAt: `2026-11-25T10:${minute}:00+08:00` })] })
    changes.take(at('10'))
    expect(changes.take(at('09'))).toBeNull()
    expect(ids(changes.take(at('08')))).toEqual(['140000000000000001'])
  })

  it('leaves out a record without a number, and a page that is not ours', () => {
    const changes = new CaptureChanges()
    expect(changes.take(reading({ afterSales: [raw({ afterSaleId: null })] }))).toBeNull()
    expect(changes.take(reading({ page: null, afterSales: [raw()] }))).toBeNull()
  })

  it('hands everything on anew after a loss', () => {
    const changes = new CaptureChanges()
    changes.take(reading({ afterSales: [raw()] }))
    changes.forget()
    expect(ids(changes.take(reading({ afterSales: [raw()] })))).toEqual(['140000000000000001'])
  })
})
