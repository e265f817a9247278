import type { PackBook } from '../../rules/pack-book'
import type { Counters } from '../../schema/projection'
import type { ScoreEvent } from '../../schema/score-event'
import type { Time } from '../../schema/time'

export interface LadderInput {
  now: Time
  book: PackBook
  /** What a page shows or the person entered; absent = unknown. */
  counters?: Counters | null | undefined
  /** Absent = nothing is known of events; `[]` = none happened. */
  events?: readonly ScoreEvent[] | null | undefined
  /**
   * Do the events hold the whole shop's period, or only what this browser saw? One browser sees one agent's
   * tickets, and then a level needs the page's own counter or an entered figure.
   */
  eventsCover?: 'whole-shop' | 'this-browser' | undefined
}

/** What a count covers: «本机所见 37 / 页面 120». */
export interface Coverage {
  from: Time
  until: Time
  /** Counted from the events; `null` = no events are known of. */
  seen: number | null
  /** The page's own counter or an entered figure; `null` = neither. */
  page: number | null
  /** Does one of the two hold the whole shop's period? Only then is there a level. */
  whole: boolean
}

/** A step above where we are, and what reaching it costs. */
export interface NextStep {
  level: number
  /** How many more events of the counted kind lead there today; `null` = not a matter of their number. */
  more: number | null
  /** What leads there. */
  by: 'daily-mean' | 'severe-daily-mean' | 'again-this-week' | 'late-count' | 'late-rate' | 'sessions'
  /** The fine lies between; both `null` = unknown. 0 = a warning. */
  fineLowFen: number | null
  fineHighFen: number | null
  /** The payments of so many past days are frozen; `null` = unknown. */
  freezeDays: number | null
}

/** Where a penalty ladder stands. */
export interface Odometer {
  /** `null` = it cannot be told. */
  level: number | null
  count: number | null
  covers: Coverage
  /** Nearest first; empty at the top or where the rules are unknown. */
  next: NextStep[]
  /** When the count starts at 0 again; `null` = not known. */
  resetsAt: Time | null
}

/** Does the page or an entered figure, or do the events of a whole shop, cover the period? */
export function coverage(
  { events, eventsCover = 'whole-shop', now }: LadderInput,
  { from, seen, page }: { from: Time; seen: number | null; page: number | null },
): Coverage {
  const whole = page !== null || (events != null && eventsCover === 'whole-shop')
  return { from, until: now, seen, page, whole }
}

/** The level when all readings of what is unknown agree on it, else `null`. */
export function agreed(levels: readonly (number | null)[]): number | null {
  const [first, ...rest] = levels
  return first !== undefined && rest.every((level) => level === first) ? first : null
}
