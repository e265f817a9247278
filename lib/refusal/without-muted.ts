import { worstLevel } from '../domain/level'
import type { FindingId } from '../schema/finding'
import type { Verdict } from './judge-refusal'

/** The verdict without what the owner has muted for this shop; what the platform blocks is never muted. */
export function withoutMuted(verdict: Verdict, muted: readonly FindingId[]): Verdict {
  if (muted.length === 0) return verdict
  const findings = verdict.findings.filter(({ rule, level }) => level === 'blocked' || !muted.includes(rule))
  return { ...verdict, findings, level: worstLevel(findings.map(({ level }) => level)) }
}
