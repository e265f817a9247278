import { QIANNIU_CLAUSES } from '../rules/qianniu-clauses'
import { SHARED_CLAUSES } from '../rules/shared-clauses'
import { unshipped } from './findings/t1-unshipped'
import { clockRestarts } from './findings/t10-clock-restarts'
import { cannotRefuse } from './findings/t2-cannot-refuse'
import { sevenDay } from './findings/t3-seven-day'
import { virtualGoods } from './findings/t4-virtual'
import { advancedPayment } from './findings/t5-advanced-payment'
import { weightedBuyer } from './findings/t6-weighted-buyer'
import { proofMissing } from './findings/t7-proof-missing'
import { noteLength } from './findings/t8-note-length'
import { repeatRefusal } from './findings/t9-repeat-refusal'
import { deadlineNear } from './findings/x1-deadline-near'
import { overQuota } from './findings/x2-over-quota'
import { wrongShop } from './findings/x3-wrong-shop'
import type { RuleBook } from './rule-book'

export const QIANNIU_BOOK: RuleBook = {
  checks: [
    unshipped,
    cannotRefuse,
    wrongShop,
    advancedPayment,
    sevenDay,
    proofMissing,
    noteLength,
    deadlineNear,
    weightedBuyer,
    clockRestarts,
    repeatRefusal,
    virtualGoods,
    overQuota,
  ],
  clauses: [...QIANNIU_CLAUSES, ...SHARED_CLAUSES],
}
