import type { WarningCause } from './causes'

/** The person's own lines for one cause; `null` = none. */
export interface WarningThreshold {
  /** So many a day are too many. */
  perDay: number | null
  /** Such a share of the day's applications, chats or rounds is too much; a fraction 0–1. */
  share: number | null
}

export type WarningThresholds = Readonly<Partial<Record<WarningCause, WarningThreshold>>>

/** Without a line of the person's there is none: the history alone speaks. */
export function valueOfThreshold(
  thresholds: WarningThresholds | undefined,
  cause: WarningCause,
): WarningThreshold {
  return thresholds?.[cause] ?? { perDay: null, share: null }
}
