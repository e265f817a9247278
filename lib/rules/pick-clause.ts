import { dayOf } from '../domain/time'
import type { FindingId } from '../schema/finding'
import type { Time } from '../schema/time'
import type { Clause } from './clause'

/** The clause a finding rests on at a time; before its first known text, that text without a day. */
export function pickClause(clauses: readonly Clause[], finding: FindingId, now: Time): Clause {
  const rows = clauses.filter((row) => row.finding === finding)
  const day = dayOf(now)
  const inForce = rows.findLast((row) => row.effective === null || row.effective <= day)
  if (inForce) return inForce
  const first = rows[0]
  if (!first) throw new Error(`no clause for ${finding}`)
  return { ...first, effective: null, confidence: 'inferred' }
}
