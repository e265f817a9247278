import type { CostTerm } from '../../schema/judgement'
import { FIELD_OF, type CostInputs, type InputName } from './cost-inputs'

/** One term of a cost, unrounded. */
export interface Term extends CostTerm {
  /** Stays beside the cost when it can't be priced, instead of hiding it. */
  besides?: true
}

/** `why` of a term that lacks inputs, with the fields that would help. */
const missing = (fields: readonly string[]) => `missing:${fields.join(',')}`

interface Priced<K extends InputName> {
  name: string
  why: string
  fen: (known: Record<K, number>) => number
}

/** A term from the inputs it needs; without one of them it has no price and names what is missing. */
export function term<K extends InputName>(
  inputs: CostInputs,
  needs: readonly K[],
  { name, why, fen }: Priced<K>,
): Term {
  const lacking = needs.filter((key) => inputs[key] === null)
  if (lacking.length > 0) {
    return { name, fen: null, why: missing([...new Set(lacking.map((key) => FIELD_OF[key]))]) }
  }
  return { name, fen: fen(inputs as Record<K, number>), why }
}

/** A term that no input of ours can price. */
export const unpriced = (name: string, field: string): Term => ({ name, fen: null, why: missing([field]) })

/** The same terms as they are to be expected with a chance; what lacks a price still does. */
export function weighed(terms: readonly Term[], chance: number, why: string): Term[] {
  return terms.map((one) => (one.fen === null ? one : { ...one, fen: one.fen * chance, why }))
}

/** The sum; `null` when a term lacks its price and does not stand beside the cost. */
export function sumOf(terms: readonly Term[]): number | null {
  if (terms.some(({ fen, besides }) => fen === null && !besides)) return null
  return terms.reduce((sum, { fen }) => sum + (fen ?? 0), 0)
}

/** The terms in whole fen that add up to the rounded sum; what rounding leaves over goes to the largest. */
export function inWholeFen(terms: readonly Term[], total: number | null): CostTerm[] {
  // `+ 0` turns -0 into 0, which JSON does not tell apart.
  const rounded = terms.map(({ name, fen, why }) => ({
    name,
    fen: fen === null ? null : Math.round(fen) + 0,
    why,
  }))
  const sizes = rounded.map(({ fen }) => Math.abs(fen ?? 0))
  const largest = rounded[sizes.indexOf(Math.max(...sizes))]
  if (total !== null && largest?.fen != null) {
    largest.fen += total - rounded.reduce((sum, { fen }) => sum + (fen ?? 0), 0)
  }
  return rounded
}
