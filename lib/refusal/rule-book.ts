import type { Clause } from '../rules/clause'
import type { Check } from './refusal-case'

/**
 * What a platform's refusals are judged by. To add a finding: its file in `findings/`, its row in the books of its
 * platforms, its clause in `lib/rules`, its words in `lib/i18n/<locale>/<platform>-findings.ts`.
 */
export interface RuleBook {
  /** In the order in which equal levels are shown; x4 judges what these could not know, after them. */
  checks: readonly Check[]
  clauses: readonly Clause[]
}
