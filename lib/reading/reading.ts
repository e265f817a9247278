/** How a value was found on the page; the further from its label, the less sure. */
export type Origin = 'attribute' | 'label' | 'column' | 'phrase' | 'position' | 'reply'

/** Values read with less certainty than this are left `null` and listed as unread. */
const SURE_ENOUGH = 0.6

const SURENESS: Record<Origin, number> = {
  attribute: 0.95,
  label: 0.95,
  column: 0.9,
  phrase: 0.85,
  position: 0.7,
  reply: 0.9,
}

/** Why a field is not there. `dash` = the page shows a dash: nothing to read, and nothing wrong. */
export type Missing = 'absent' | 'unparsable' | 'ambiguous' | 'dash' | 'unsure'

/** One value with where it came from and how sure (0–1), or `null` with the reason. */
export type Reading<T> =
  | { value: T; from: Origin; sure: number; why?: undefined }
  | { value: null; from: null; sure: 0; why: Missing }

export const found = <T>(value: T, from: Origin, sure = SURENESS[from]): Reading<T> =>
  sure >= SURE_ENOUGH ? { value, from, sure } : missing('unsure')

export const missing = (why: Missing): { value: null; from: null; sure: 0; why: Missing } => ({
  value: null,
  from: null,
  sure: 0,
  why,
})
