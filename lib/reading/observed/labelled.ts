import type { AfterSaleWords, LabelledField } from '../after-sale/words'
import { bareText } from '../fold-text'
import { idIn, timeIn, wordsIn, yuanIn } from './reply-values'
import { at, isObject, listOf } from './reply-json'

export interface LabelledFacts {
  afterSaleId: string | null
  orderId: string | null
  kindText: string | null
  goodsState: string | null
  reason: string | null
  description: string | null
  refundFen: number | null
  paidFen: number | null
  appliedAt: string | null
}

/** Reads rows of label and value: `{ label, value }`, `{ title, text }`, `{ title, valueOptions }`. */
export function labelledFacts(rows: readonly unknown[], words: AfterSaleWords): LabelledFacts {
  const values = new Map<string, unknown>()
  for (const row of rows) {
    const label = bareText(wordsIn(at(row, 'label') ?? at(row, 'title') ?? at(row, 'key'), 20) ?? '').replace(
      /:$/,
      '',
    )
    if (label && !values.has(label)) values.set(label, valueOf(row))
  }
  const of = (field: LabelledField): unknown =>
    words.labels[field].map((label) => values.get(label)).find((value) => value !== undefined)
  return {
    afterSaleId: idIn(of('afterSaleId')),
    orderId: idIn(of('orderId')),
    kindText: wordsIn(of('kind'), 20),
    goodsState: wordsIn(of('goodsState'), 20),
    reason: wordsIn(of('reason'), 60),
    description: wordsIn(of('description'), 1000),
    refundFen: yuanIn(of('refundFen')),
    paidFen: yuanIn(of('paidFen')),
    appliedAt: timeIn(of('appliedAt')),
  }
}

function valueOf(row: unknown): unknown {
  if (!isObject(row)) return undefined
  const value = row['value'] ?? row['text'] ?? at(listOf(row['valueOptions'])[0], 'text')
  return Array.isArray(value) ? value.filter((part) => typeof part === 'string').join(' ') : value
}
