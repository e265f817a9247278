import type { EnteredWeek } from '../../schema/entered-week'
import type { Level } from '../../schema/finding'
import type { Fen } from '../../schema/money'
import type { Projection } from '../../schema/projection'
import type { Cited } from '../../schema/rule-pack'
import type { MetricId } from '../../schema/score-sheet'
import type { Day } from '../../schema/time'
import type { NextStep } from '../../score/penalty/odometer'
import type { Warning } from '../../score/warning/warnings'
import type { Loadable, Score } from '../room'
import type { SeenShop } from '../use-shops'
import type { CoverageLine } from './coverage-lines'
import type { AskWhatIf } from './what-if'

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
  /** Holds for some categories only. */
  some: boolean
  consequence: string
  cite: Cited
}

/** How many more bad events a step still bears, over all counts that fit; `high: null` = nobody can tell. */
export interface BudgetLine {
  kind: 'tier' | 'line' | 'floor'
  low: number
  high: number | null
  /** The step's score, or the line's name. */
  to: string
}

export type OdometerId = 'refusal' | 'ticket' | 'mockery' | 'deduction' | 'points'

/** Where a penalty ladder stands. `level: null` = nothing covers the whole count, so it can't be told. */
export interface OdometerLine {
  id: OdometerId
  level: number | null
  tone: Level | null
  /** Counted in this browser alone. */
  seen: number | null
  /** Refusals of the week seen here, whoever may judge them 无故. */
  refused: number | null
  /** The page's own counter, or a figure that the person entered. */
  page: number | null
  /** `page` is what the person entered. */
  entered: boolean
  dailyMean: number | null
  /** 售后拒绝率 against its industry's mean, where the page shows both. */
  rate: { own: number; peer: number; over: boolean | null } | null
  /** What the step that the shop stands on costs; 0 = nothing. */
  fineFen: Fen | null
  freezeDays: number | null
  /** Points taken instead of levels, of at most so many, and what each behaviour takes. */
  points: { taken: number | null; cap: number | null; rows: readonly { code: string; each: number }[] } | null
  next: StepAhead | null
  /** First day on which the count starts again, or on which the next event leaves it. */
  resets: Day | null
  cite: Cited | null
}

/** The next step of a ladder; `more: null` = not a matter of the number alone. */
export type StepAhead = Pick<NextStep, 'level' | 'more' | 'fineLowFen' | 'fineHighFen' | 'freezeDays'>

/** One early warning, with a name for what drives it where the store knows one. */
export interface ShopWarning extends Warning {
  /** The product's title; `null` = the driver is none, or its name is not known. */
  driverName: string | null
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
  budgets: Partial<Record<MetricId, BudgetLine>>
  coverage: Partial<Record<MetricId, CoverageLine>>
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
  /** Computes one «what if»; `null` = there is nothing to ask about yet. The same function, the same records. */
  askWhatIf: AskWhatIf | null
  /** What the person told of the whole shop's week. */
  entered: EnteredWeek | null
  /** Causes that stay silent today. */
  snoozed: ReadonlySet<string>
}

/** The newest sheet, if any was read. */
export function latestOf(sheets: Loadable<readonly Score[]>): Score | null {
  return sheets.status === 'ready' ? (sheets.value.at(-1) ?? null) : null
}
