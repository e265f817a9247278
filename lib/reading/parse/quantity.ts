import { foldText } from '../fold-text'

/** A small positive count that is the whole text: `1`, `x2`, `×3`, `1件`, `数量:2`. */
export function parseQuantity(text: string): number | null {
  const match = /^(?:数量|共)?\s*:?\s*[x×*]?\s*(\d{1,5})\s*[件个]?$/i.exec(foldText(text))
  const count = match ? Number(match[1]) : 0
  return count > 0 ? count : null
}
