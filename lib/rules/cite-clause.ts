import type { Cite, FindingId } from '../schema/finding'
import type { Platform } from '../schema/platform'
import type { Time } from '../schema/time'
import type { Clause } from './clause'
import { packInForce } from './pack-in-force'
import { pickClause } from './pick-clause'

/** The citation that goes with a finding: pack in force and clause in force, both at `now`. */
export function citeClause(
  clauses: readonly Clause[],
  finding: FindingId,
  { platform, now }: { platform: Platform; now: Time },
): Cite {
  const { clause, effective, source, confidence } = pickClause(clauses, finding, now)
  return { pack: packInForce(platform, now), clause, effective, source, confidence }
}
