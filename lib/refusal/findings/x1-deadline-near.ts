import { secondsBetween } from '../../domain/time'
import type { Check } from '../refusal-case'

/** Little time is left, or none: what the page announces for the deadline may come first. */
export const deadlineNear: Check = {
  id: 'x1-deadline-near',
  find({ afterSale, now, limits }) {
    if (!afterSale?.deadlineAt) return null
    const left = secondsBetween(now, afterSale.deadlineAt)
    if (left >= limits.nearSeconds) return null
    const outcome = afterSale.onDeadline
    return {
      level: 'caution',
      facts: { variant: left <= 0 ? 'passed' : (outcome ?? 'near'), secondsLeft: left, onDeadline: outcome },
    }
  },
}
