import type { ReasonClass } from '../../schema/after-sale'
import type { Probability } from '../../schema/judgement'
import { posterior, type Outcomes } from './posterior'
import { ESCALATION_PRIORS, ESCALATION_UNREAD } from './priors'

export interface EscalationGrounds {
  /** What the buyer complains of; `null` = not read. */
  reasonClass: ReasonClass | null
  /** The person's own figure. */
  given: number | null
  /** Refusals of this shop with a known end; best those of the same class. */
  seen: Outcomes | null
}

/** P(the buyer calls the platform | refused) with its 80 % interval, its cases and where it comes from. */
export function escalationOf({ reasonClass, given, seen }: EscalationGrounds): Probability {
  const prior = reasonClass === null ? ESCALATION_UNREAD : ESCALATION_PRIORS[reasonClass]
  return posterior({ prior, given, seen })
}
