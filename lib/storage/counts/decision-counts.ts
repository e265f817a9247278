import { dayOf } from '../../domain/time'
import type { Decision } from '../../schema/decision'
import type { Share } from './tally'

export function decisionShares({ at, action }: Decision): Share[] {
  return [{ day: dayOf(at), measure: `decisions/${action}`, count: 1 }]
}
