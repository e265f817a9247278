import { DOUYIN_CLAUSES } from '../rules/douyin-clauses'
import { SHARED_CLAUSES } from '../rules/shared-clauses'
import { noChatRecord } from './findings/d2-no-chat-record'
import { qualityClaim } from './findings/d6-quality-claim'
import { deadlineNear } from './findings/x1-deadline-near'
import { staleFacts } from './findings/x4-stale-facts'
import type { RuleBook } from './rule-book'

export const DOUYIN_BOOK: RuleBook = {
  checks: [qualityClaim, noChatRecord, deadlineNear, staleFacts],
  clauses: [...DOUYIN_CLAUSES, ...SHARED_CLAUSES],
}
