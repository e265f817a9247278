import type { Level } from '../../schema/finding'
import type { Fen } from '../../schema/money'
import type { Projection } from '../../schema/projection'
import type { Cited } from '../../schema/rule-pack'
import type { MetricId } from '../../schema/score-sheet'
import type { Day } from '../../schema/time'
import type { Loadable, Score } from '../room'
import type { SeenShop } from '../use-shops'

/** Where a weight stands from: the user's own, the page's, the rule pack's, learned from the shop's days. */
export type WeightOrigin = 'edit' | 'page' | 'pack' | 'learned'

/** How much one part of the score weighs, a fraction 0–1; `low`–`high` only where it was learned. */
export interface WeightLine {
  of: MetricId | 'goods' | 'logistics' | 'service'
  weight: number | null
  origin: WeightOrigin | null
  low: number | null
  high: number | null
  cite: Cited | null
}

/** A line that has a consequence, and on which side of it the shop stands; `met: null` = not known. */
export interface LineState {
  id: string
  label: string
  of: MetricId | 'total' | 'goods' | 'logistics' | 'service'
  op: '≥' | '>' | '≤' | '<'
  bound: number
  value: number | null
  met: boolean | null
  consequence: string
  cite: Cited
}

/** How many more bad events before the metric falls behind its next step; 0 = the next one does. */
export interface Budget {
  events: number
  kind: 'tier' | 'line'
  /** The step's score, or the line's name. */
  to: string
}

export type OdometerId = 'refusal' | 'ticket' | 'mockery' | 'deduction' | 'points'

/** What leads to a step of a ladder. */
export type StepCause =
  'daily-mean' | 'severe-daily-mean' | 'again-this-week' | 'late-count' | 'late-rate' | 'sessions' | 'points'

/** Where a penalty ladder stands. `level: null` = nothing covers the whole count, so it can't be told. */
export interface OdometerLine {
  id: OdometerId
  level: number | null
  tone: Level | null
  /** Counted in this browser alone. */
  seen: number | null
  /** The page's own counter, or a figure that the person entered. */
  page: number | null
  dailyMean: number | null
  /** 售后拒绝率 against its industry's mean, where the page shows both. */
  rate: { own: number; peer: number; over: boolean | null } | null
  /** What the step that the shop stands on costs; 0 = nothing. */
  fineFen: Fen | null
  freezeDays: number | null
  /** Points taken off the total, of at most so many. */
  points: { taken: number | null; cap: number | null; each: number | null } | null
  next: StepAhead | null
  /** First day on which the count starts again, or on which the next event leaves it. */
  resets: Day | null
  cite: Cited | null
}

export interface StepAhead {
  level: number
  by: StepCause
  /** How many more lead there; `null` = not a matter of their number. */
  more: number | null
  fineLowFen: Fen | null
  fineHighFen: Fen | null
  freezeDays: number | null
}

export type WarningDriver = 'product' | 'reason' | 'person' | 'hour'

/** One early warning: what is unusual, what drives it, the one thing to do. */
export interface ShopWarning {
  /** Same cause, same id: that is what a snooze silences. */
  id: string
  level: Exclude<Level, 'clear' | 'blocked'>
  what: string
  count: number
  /** What is usual for this shop in the same time. */
  usual: number | null
  driver: { kind: WarningDriver; name: string; count: number } | null
  advice: string
}

/** All that is computed from a shop's sheets and counts. */
export interface Outlook {
  projection: Projection
  pack: { title: string; from: Day }
  /** To which dimension the pack counts a metric; `null` = shown beside the score. */
  dimensionOf: Partial<Record<MetricId, 'goods' | 'logistics' | 'service' | null>>
  weights: readonly WeightLine[]
  /** Days of sheets behind learned weights. */
  sheetsLearnedFrom: number
  /** From `min` points on buyers see `stars`; highest first. */
  steps: readonly { min: number; stars: number }[]
  lines: readonly LineState[]
  budgets: Partial<Record<MetricId, Budget>>
  odometers: readonly OdometerLine[]
  warnings: readonly ShopWarning[]
}

/** Everything that the room 店铺 shows. */
export interface ShopRoomState {
  shops: Loadable<readonly SeenShop[]>
  /** The shop shown; `null` = none is known. */
  shopKey: string | null
  /** That of the tab in front, if its page tells one. */
  tabShopKey: string | null
  /** Oldest first, one a day. */
  sheets: Loadable<readonly Score[]>
  outlook: Loadable<Outlook | null>
  /** Causes that stay silent today. */
  snoozed: ReadonlySet<string>
}

/** The newest sheet, if any was read. */
export function latestOf(sheets: Loadable<readonly Score[]>): Score | null {
  return sheets.status === 'ready' ? (sheets.value.at(-1) ?? null) : null
}
