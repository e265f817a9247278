import type { LintRule } from './rule'
import { abuse } from './rules/abuse'
import { blame } from './rules/blame'
import { changeReview } from './rules/change-review'
import { mockery } from './rules/mockery'
import { offPlatform } from './rules/off-platform'
import { overPromise } from './rules/over-promise'
import { reviewForBenefit } from './rules/review-for-benefit'

/** Every rule, in the order of the ids. */
export const LINT_RULES: readonly LintRule[] = [
  reviewForBenefit,
  changeReview,
  offPlatform,
  blame,
  mockery,
  abuse,
  overPromise,
]
