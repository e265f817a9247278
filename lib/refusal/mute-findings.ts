import { worstLevel } from '../domain/level'
import type { Finding, FindingId } from '../schema/finding'
import type { Verdict } from './judge-refusal'

/** A verdict as it is shown where the owner muted findings. */
export interface MutedVerdict<V> {
  shown: V
  /** The findings that stood and are not shown, for the record. */
  muted: FindingId[]
}

/**
 * Leaves muted findings out of what is shown. The level is that of the rest; but while a needed fact is unknown it
 * stays at caution, since an unknown fact never leads to clear. What the platform blocks is never muted.
 */
export function muteFindings<V extends Pick<Verdict, 'level' | 'findings' | 'unknown'>>(
  verdict: V,
  muted: readonly FindingId[],
): MutedVerdict<V> {
  const isMuted = ({ rule, level }: Finding) => level !== 'blocked' && muted.includes(rule)
  const left = verdict.findings.filter(isMuted)
  if (left.length === 0) return { shown: verdict, muted: [] }
  const findings = verdict.findings.filter((finding) => !isMuted(finding))
  const levels = findings.map(({ level }) => level)
  const level = worstLevel(verdict.unknown.length > 0 ? ['caution', ...levels] : levels)
  return { shown: { ...verdict, findings, level }, muted: [...new Set(left.map(({ rule }) => rule))] }
}
