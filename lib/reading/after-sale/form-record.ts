import { agreed } from '../agreed'
import { findLabels } from '../label-value'
import { parseIdentifier } from '../parse/identifier'
import { scopeOf } from '../scope'
import type { VisibleNode } from '../visible-tree'
import { allLabels, type AfterSaleWords } from './words'

/** The number that a refuse dialog itself shows; `null` when it shows none or several. */
export function formRecordId(form: VisibleNode, words: AfterSaleWords): string | null {
  const hits = findLabels(scopeOf([form]), { labels: words.labels.afterSaleId, stops: allLabels(words) })
  return agreed(hits.flatMap((hit) => hit.texts.map(parseIdentifier).find((id) => id !== null) ?? []))
}
