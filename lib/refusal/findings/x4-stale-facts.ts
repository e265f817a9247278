import { secondsBetween } from '../../domain/time'
import { missingFacts } from '../needed-facts'
import type { Check } from '../refusal-case'

/** Seconds; a reading older than this no longer tells what the page shows. */
const STALE = 15 * 60

/** Too old or too little was read to call anything clear. */
export const staleFacts: Check = {
  id: 'x4-stale-facts',
  find(refusal) {
    const { readAt, now, afterSale } = refusal
    const unknown = missingFacts(refusal)
    const age = readAt === null ? null : secondsBetween(readAt, now)
    const old = age === null || age > STALE
    if (!old && unknown.length === 0) return null
    const variant = afterSale === null ? 'no-ticket' : old ? 'old' : 'missing'
    const fields = unknown.map((row) => row.field).join(',')
    return { level: 'caution', facts: { variant, fields, ageSeconds: age }, unknown }
  },
}
