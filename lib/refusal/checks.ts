import { noChatRecord } from './findings/d2-no-chat-record'
import { qualityClaim } from './findings/d6-quality-claim'
import { unshipped } from './findings/t1-unshipped'
import { proofMissing } from './findings/t7-proof-missing'
import { deadlineNear } from './findings/x1-deadline-near'
import { staleFacts } from './findings/x4-stale-facts'
import type { Check } from './refusal-case'

/**
 * Every finding there is, in the order in which equal levels are shown. To add one: its file in `findings/`,
 * its row here, its clause in `lib/rules`, its words in `lib/i18n/<locale>/findings.ts`.
 */
export const CHECKS: readonly Check[] = [
  unshipped,
  qualityClaim,
  noChatRecord,
  proofMissing,
  deadlineNear,
  staleFacts,
]
