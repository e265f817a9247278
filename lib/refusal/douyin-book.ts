import { DOUYIN_CLAUSES } from '../rules/douyin-clauses'
import { SHARED_CLAUSES } from '../rules/shared-clauses'
import { untrueReason } from './findings/d1-untrue-reason'
import { noChatRecord } from './findings/d2-no-chat-record'
import { shippedAfterApplication } from './findings/d3-shipped-after-application'
import { wrongTypeUnguided } from './findings/d4-wrong-type-unguided'
import { signedWithoutContact } from './findings/d5-signed-without-contact'
import { qualityClaim } from './findings/d6-quality-claim'
import { merchantExcuse } from './findings/d7-merchant-excuse'
import { noAlternative } from './findings/d8-no-alternative'
import { arbitrationRisk } from './findings/d9-arbitration-risk'
import { deadlineNear } from './findings/x1-deadline-near'
import { overQuota } from './findings/x2-over-quota'
import { wrongShop } from './findings/x3-wrong-shop'
import type { RuleBook } from './rule-book'

export const DOUYIN_BOOK: RuleBook = {
  checks: [
    wrongShop,
    qualityClaim,
    shippedAfterApplication,
    noChatRecord,
    signedWithoutContact,
    untrueReason,
    wrongTypeUnguided,
    merchantExcuse,
    noAlternative,
    arbitrationRisk,
    deadlineNear,
    overQuota,
  ],
  clauses: [...DOUYIN_CLAUSES, ...SHARED_CLAUSES],
}
