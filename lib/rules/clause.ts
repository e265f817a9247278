import type { Confidence, FindingId } from '../schema/finding'
import type { Day } from '../schema/time'

/** One clause that a finding rests on. The newest row whose day has come is the one in force. */
export interface Clause {
  finding: FindingId
  clause: string
  /** First day in force; `null` = the source names none. */
  effective: Day | null
  source: string
  confidence: Confidence
  /** What the clause says, in our own words. */
  gist: string
}
