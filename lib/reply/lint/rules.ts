import type { LintRule } from './rule'
import { changeReview } from './rules/change-review'
import { reviewForBenefit } from './rules/review-for-benefit'

/** Every rule, in the order of the ids. */
export const LINT_RULES: readonly LintRule[] = [reviewForBenefit, changeReview]
