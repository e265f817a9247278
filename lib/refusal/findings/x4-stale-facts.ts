import { secondsBetween } from '../../domain/time'
import type { Unread } from '../../schema/page-reading'
import type { Hit, RefusalCase } from '../refusal-case'

/** Too old or too little was read to call anything clear. `unknown` = every fact that the other checks lacked. */
export function staleFacts(
  { readAt, now, afterSale, limits }: RefusalCase,
  unknown: readonly Unread[],
): Hit | null {
  const age = readAt === null ? null : secondsBetween(readAt, now)
  const old = age === null || age > limits.staleSeconds
  if (!old && unknown.length === 0) return null
  const variant = afterSale === null ? 'no-ticket' : old ? 'old' : 'missing'
  const fields = unknown.map((row) => row.field).join(',')
  return { level: 'caution', facts: { variant, fields, ageSeconds: age, staleSeconds: limits.staleSeconds } }
}
