import { QIANNIU_CLAUSES } from '../rules/qianniu-clauses'
import { SHARED_CLAUSES } from '../rules/shared-clauses'
import { unshipped } from './findings/t1-unshipped'
import { proofMissing } from './findings/t7-proof-missing'
import { deadlineNear } from './findings/x1-deadline-near'
import { staleFacts } from './findings/x4-stale-facts'
import type { RuleBook } from './rule-book'

export const QIANNIU_BOOK: RuleBook = {
  checks: [unshipped, proofMissing, deadlineNear, staleFacts],
  clauses: [...QIANNIU_CLAUSES, ...SHARED_CLAUSES],
}
