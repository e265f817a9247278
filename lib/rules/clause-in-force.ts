import type { FindingId } from '../schema/finding'
import type { Time } from '../schema/time'
import type { Clause } from './clause'
import { DOUYIN_CLAUSES } from './douyin-clauses'
import { pickClause } from './pick-clause'
import { QIANNIU_CLAUSES } from './qianniu-clauses'
import { SHARED_CLAUSES } from './shared-clauses'

const CLAUSES: readonly Clause[] = [...DOUYIN_CLAUSES, ...QIANNIU_CLAUSES, ...SHARED_CLAUSES]

/** The clause a finding of any platform rests on at a time, as `pickClause` says. */
export function clauseInForce(finding: FindingId, now: Time): Clause {
  return pickClause(CLAUSES, finding, now)
}
