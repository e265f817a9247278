import type { LintRule } from './rule'

/** Every rule, in the order of the ids. */
export const LINT_RULES: readonly LintRule[] = []
