import { naturalWeekOf } from '../../domain/natural-week'
import { timeOf } from '../../domain/time'
import type { EnteredWeek, WeekField } from '../../schema/entered-week'
import type { Counters } from '../../schema/projection'
import type { Time } from '../../schema/time'
import { enteredWeeksItem } from '../../storage/settings'

export const WEEK_FIELDS: readonly WeekField[] = ['unjustified', 'violations', 'tickets', 'late', 'mockery']

/** Keeps one figure of the whole shop's week; `null` = not known any more. */
export async function enterWeek(shopKey: string, field: WeekField, value: number | null): Promise<void> {
  const kept = await enteredWeeksItem.getValue()
  const week = { ...weekOf(kept[shopKey], timeOf(Date.now())), [field]: value }
  await enteredWeeksItem.setValue({ ...kept, [shopKey]: week })
}

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
