import { dayOf } from '../domain/time'
import type { Cite, FindingId } from '../schema/finding'
import type { Platform } from '../schema/platform'
import type { Time } from '../schema/time'
import type { Clause } from './clause'
import { DOUYIN_CLAUSES } from './douyin-clauses'
import { packInForce } from './pack-in-force'
import { QIANNIU_CLAUSES } from './qianniu-clauses'
import { SHARED_CLAUSES } from './shared-clauses'

const CLAUSES: readonly Clause[] = [...DOUYIN_CLAUSES, ...QIANNIU_CLAUSES, ...SHARED_CLAUSES]

/** The clause a finding rests on at a time; before its first known text, that text without a day. */
export function clauseInForce(finding: FindingId, now: Time): Clause {
  const rows = CLAUSES.filter((row) => row.finding === finding)
  const day = dayOf(now)
  const inForce = rows.findLast((row) => row.effective === null || row.effective <= day)
  if (inForce) return inForce
  const first = rows[0]
  if (!first) throw new Error(`no clause for ${finding}`)
  return { ...first, effective: null, confidence: 'inferred' }
}

/** The citation that goes with a finding: pack in force and clause in force, both at `now`. */
export function citeClause(finding: FindingId, platform: Platform, now: Time): Cite {
  const { clause, effective, source, confidence } = clauseInForce(finding, now)
  return { pack: packInForce(platform, now), clause, effective, source, confidence }
}
