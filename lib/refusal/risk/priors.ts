import type { ReasonClass } from '../../schema/after-sale'
import type { Level } from '../../schema/finding'
import type { Cited } from '../../schema/rule-pack'

/** A chance before any case of the shop's own is known, and how many cases it weighs as much as. */
export interface Prior {
  mean: number
  cases: number
}

/** Nobody publishes these; they are where to begin, and give way to the shop's own outcomes. */
export const PRIOR_CITE: Cited = {
  source: '没有公开数字，先按情理估一个；有了本店的结果，以结果为准',
  effective: null,
  confidence: 'inferred',
}

/** P(the buyer calls the platform | refused), by what the buyer complains of. */
export const ESCALATION_PRIORS: Readonly<Record<ReasonClass, Prior>> = {
  quality: { mean: 0.35, cases: 8 },
  description: { mean: 0.35, cases: 8 },
  damaged: { mean: 0.38, cases: 8 },
  'wrong-or-missing': { mean: 0.4, cases: 8 },
  'not-received': { mean: 0.45, cases: 8 },
  logistics: { mean: 0.35, cases: 8 },
  'seven-day': { mean: 0.3, cases: 8 },
  remorse: { mean: 0.2, cases: 8 },
  price: { mean: 0.2, cases: 8 },
  other: { mean: 0.25, cases: 8 },
}
/** Where the complaint was not read: between the two ends, and worth little. */
export const ESCALATION_UNREAD: Prior = { mean: 0.35, cases: 4 }

/** P(the platform decides for the shop | escalated), by how the refusal itself was judged. */
export const WIN_PRIORS: Readonly<Record<Level, Prior>> = {
  clear: { mean: 0.65, cases: 6 },
  caution: { mean: 0.4, cases: 6 },
  danger: { mean: 0.15, cases: 6 },
  blocked: { mean: 0.05, cases: 6 },
}

/** P(the buyer returns all the same | a goodwill payment or a part of the price). */
export const STILL_RETURNS_PRIOR: Prior = { mean: 0.3, cases: 6 }
/** P(the matter is settled by talking alone). */
export const SETTLED_PRIOR: Prior = { mean: 0.25, cases: 6 }
/** P(a parcel on its way can still be called back). */
export const INTERCEPTED_PRIOR: Prior = { mean: 0.7, cases: 6 }
