import type { LintRule } from './rule'
import { absoluteClaim } from './rules/absolute-claim'
import { abuse } from './rules/abuse'
import { blame } from './rules/blame'
import { changeReview } from './rules/change-review'
import { comeBackLater } from './rules/come-back-later'
import { emptyWait } from './rules/empty-wait'
import { hardRefusal } from './rules/hard-refusal'
import { mechanicalRepeat } from './rules/mechanical-repeat'
import { mockery } from './rules/mockery'
import { offPlatform } from './rules/off-platform'
import { otherBuyerData } from './rules/other-buyer-data'
import { overPromise } from './rules/over-promise'
import { reviewForBenefit } from './rules/review-for-benefit'
import { untrueReason } from './rules/untrue-reason'

/** Every rule, in the order of the ids. */
export const LINT_RULES: readonly LintRule[] = [
  reviewForBenefit,
  changeReview,
  offPlatform,
  blame,
  mockery,
  abuse,
  overPromise,
  emptyWait,
  absoluteClaim,
  otherBuyerData,
  mechanicalRepeat,
  untrueReason,
  comeBackLater,
  hardRefusal,
]
