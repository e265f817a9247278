import type { ScoreEvent } from '../../../../lib/schema/score-event'

let made = 0

/** So many violations of a code at a time. */
export function violations(code: string, count: number, at = '2026-09-15T11:00:00+08:00'): ScoreEvent[] {
  return Array.from({ length: count }, () => ({
    id: `${code}-${++made}`,
    at,
    type: 'violation' as const,
    code,
    level: null,
  }))
}
