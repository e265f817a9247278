import { naturalWeekOf } from '../../domain/natural-week'
import type { EnteredWeek } from '../../schema/entered-week'
import type { Counters } from '../../schema/projection'
import type { Time } from '../../schema/time'

/** What was entered for the week of `now`; of another week nothing holds. */
export function weekOf(entered: EnteredWeek | undefined, now: Time): EnteredWeek {
  const { from } = naturalWeekOf(now)
  if (entered?.from === from) return entered
  return { from, unjustified: null, violations: null, tickets: null, late: null, mockery: null }
}

/** The same as the engines take it. Late ones without their total, or more of them than all, say nothing. */
export function countersOf(entered: EnteredWeek | undefined, now: Time): Counters {
  const { from, unjustified, violations, tickets, late, mockery } = weekOf(entered, now)
  const whole = tickets !== null && late !== null && late <= tickets
  return {
    refusals: {
      unjustifiedByDay: unjustified === null ? null : [{ date: from, count: unjustified }],
      weekViolations: violations,
    },
    platformTickets: whole ? { week: tickets, late } : null,
    mockeryWeek: mockery,
  }
}
