import { betaQuantile } from '../../domain/beta'

/** What this shop saw of one script; counts of known ends only. */
export interface ScriptCounts {
  used: number
  settled: number
  /** Escalated, or followed by a bad review or the same question again. */
  bad: number
}
export type ScriptRecord = Readonly<Record<string, ScriptCounts>>

/** Below this many known ends a script's share says «样本不足». Our own figure: the interval is then still ±.2. */
export const ENOUGH_ENDS = 20
/** A script that nobody knows anything of is taken to work as often as not, with the weight of two cases. */
const PRIOR = { a: 1, b: 1 }

/** How a script has done here, as it is told beside it. */
export interface Standing {
  used: number
  settled: number
  ends: number
  enough: boolean
}

/** `null` = it was never used here. */
export function standingOf(counts: ScriptCounts | undefined): Standing | null {
  if (!counts || counts.used === 0) return null
  const ends = counts.settled + counts.bad
  return { used: counts.used, settled: counts.settled, ends, enough: ends >= ENOUGH_ENDS }
}

/**
 * How well a script works, 0–1: the mean of what is known, or, where `random` is given, one draw of what it may be
 * (Thompson sampling), so that scripts of which little is known get their turn.
 */
export function worth(counts: ScriptCounts | undefined, random?: () => number): number {
  const beta = { a: PRIOR.a + (counts?.settled ?? 0), b: PRIOR.b + (counts?.bad ?? 0) }
  return random ? betaQuantile(beta, random()) : beta.a / (beta.a + beta.b)
}
