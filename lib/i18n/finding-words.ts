import type { Locale } from '../schema/settings'

/**
 * What findings say, keyed `finding.stage.level[.variant]`: `before` until a reason is chosen, `form` from then
 * on. One breath: what happens next, and what to do instead. A page carries its own platform's alone.
 */
export type FindingWords = Readonly<Record<Locale, Readonly<Record<string, string>>>>
