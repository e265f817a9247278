import * as z from 'zod/mini'
import { DayCountSchema } from './day-count'
import { PackIdSchema } from './finding'
import { FenSchema } from './money'
import { PackEditsSchema } from './rule-pack'
import { ScoreEventSchema } from './score-event'
import { MetricIdSchema, ScoreSheetSchema } from './score-sheet'
import { DaySchema, TimeSchema } from './time'

const rate = z.number().check(z.gte(0), z.lte(1))
const count = z.int().check(z.nonnegative())

/** Counters that a page of the platform shows, or that the person entered; absent = unknown. */
export const CountersSchema = z.object({
  asOf: z.optional(z.nullable(TimeSchema)),
  platformHelp: z.optional(z.nullable(z.object({ numerator: count, denominator: count }))),
  deduction30d: z.optional(z.nullable(z.number().check(z.nonnegative()))),
  weekSalesFen: z.optional(z.nullable(FenSchema)),
  refusals: z.optional(
    z.nullable(
      z.object({
        today: z.optional(z.nullable(count)),
        rate: z.optional(z.nullable(rate)),
        peerRate: z.optional(z.nullable(rate)),
        weekViolations: z.optional(z.nullable(count)),
        unjustifiedByDay: z.optional(z.nullable(z.array(z.object({ date: DaySchema, count })))),
      }),
    ),
  ),
  /** 平台介入工单 of the natural week, and how many of them were answered late. */
  platformTickets: z.optional(z.nullable(z.object({ week: count, late: count }))),
  /** Sessions of the natural week that the platform holds for 嘲讽. */
  mockeryWeek: z.optional(z.nullable(count)),
  /** 天猫: points of violations as the page shows them. */
  violationPoints: z.optional(z.nullable(count)),
})
export type Counters = z.infer<typeof CountersSchema>

/** What `project` takes. */
export const ProjectInputSchema = z.object({
  now: TimeSchema,
  /** `null` or absent = the pack in force at `now` for the sheet's platform. */
  pack: z.optional(z.nullable(PackIdSchema)),
  sheet: ScoreSheetSchema,
  /** Earlier sheets, oldest first. */
  history: z.optional(z.nullable(z.array(ScoreSheetSchema))),
  events: z.optional(z.nullable(z.array(ScoreEventSchema))),
  /** Do the events hold the whole shop's time, as is taken here, or only what this browser saw? */
  eventsCover: z.optional(z.nullable(z.enum(['whole-shop', 'this-browser']))),
  /** Events that were counted by day as they came; added to what `events` make. None of them may be in both. */
  dayCounts: z.optional(z.nullable(z.array(DayCountSchema))),
  counters: z.optional(z.nullable(CountersSchema)),
  edits: z.optional(z.nullable(PackEditsSchema)),
  horizonDays: z.optional(z.nullable(z.int().check(z.gte(1), z.lte(120)))),
})
export type ProjectInput = z.infer<typeof ProjectInputSchema>

/** k/n that rounds to what the page shows. */
export const CandidateSchema = z.object({ k: z.number(), n: z.number() })
export type Candidate = z.infer<typeof CandidateSchema>

/** `median`, and the bounds between which it lies in 80 of 100 cases. */
export const ForecastDaySchema = z.object({
  date: DaySchema,
  median: z.number(),
  low: z.number(),
  high: z.number(),
})
export type ForecastDay = z.infer<typeof ForecastDaySchema>

/** The metric after one more bad event; `null` = it cannot be told. low ≤ value ≤ high. */
export const OneMoreSchema = z.object({
  value: z.nullable(z.number()),
  low: z.nullable(z.number()),
  high: z.nullable(z.number()),
  /** 千牛 平台求助率: a buyer who weighs more (third-party, editable). */
  weighted: z.optional(z.object({ weight: z.number(), value: z.nullable(z.number()) })),
})
export type OneMore = z.infer<typeof OneMoreSchema>

/** The counts of the metric's window on a coming day if nothing else happens. */
export const ExpirySchema = z.object({
  date: DaySchema,
  num: z.number(),
  den: z.number(),
  value: z.nullable(z.number()),
})
export type Expiry = z.infer<typeof ExpirySchema>

/** How many more bad events a step still bears before the next one crosses it. */
export const BudgetSchema = z.object({
  /** A tier of the page, a line of the pack, or the small-shop floor. */
  kind: z.enum(['tier', 'line', 'floor']),
  op: z.enum(['≥', '>', '≤', '<']),
  bound: z.number(),
  /** What the metric scores while it is kept; `null` for a line. */
  score: z.nullable(z.number()),
  /** The pack's line by its id. */
  line: z.nullable(z.string()),
  /** At the smallest candidate, and over all of them; `null` = no number of events crosses it. */
  events: z.nullable(z.int()),
  low: z.nullable(z.int()),
  high: z.nullable(z.int()),
})
export type Budget = z.infer<typeof BudgetSchema>

/** Do so few cases stand behind the figure that one event moves it a lot? `null` = it can't be told. */
export const SmallDenominatorSchema = z.object({
  small: z.nullable(z.boolean()),
  /** The smallest that it can be. */
  n: z.nullable(z.number()),
})
export type SmallDenominator = z.infer<typeof SmallDenominatorSchema>

export const ProjectedMetricSchema = z.object({
  id: MetricIdSchema,
  value: z.nullable(z.number()),
  /** Smallest n first, at most 50. */
  candidates: z.array(CandidateSchema),
  /** How many there are in all; `null` where nothing bounds n. */
  candidateCount: z.nullable(z.int()),
  bounded: z.boolean(),
  /** The smallest candidate that can hold what the events say; calendar and forecast start from it. */
  anchor: z.nullable(CandidateSchema),
  oneMore: OneMoreSchema,
  /** Nearest first; empty = nothing to cross, or it can't be told. */
  budget: z.array(BudgetSchema),
  smallDenominator: SmallDenominatorSchema,
  /** Seen in events; `null` = no event says anything of this metric. */
  observed: z.nullable(z.object({ value: z.nullable(z.number()), n: z.number() })),
  expiry: z.array(ExpirySchema),
  /** `null` = it cannot be told; then `why` says so. */
  forecast: z.nullable(z.array(ForecastDaySchema)),
  why: z.nullable(z.string()),
})
export type ProjectedMetric = z.infer<typeof ProjectedMetricSchema>

export const UnjustifiedRefusalSchema = z.object({
  level: z.nullable(z.int()),
  count: z.nullable(z.number()),
  dailyMean: z.nullable(z.number()),
  fineFen: z.nullable(FenSchema),
  freezeDays: z.nullable(z.int()),
})
export const PlatformTicketsSchema = z.object({
  level: z.nullable(z.int()),
  count: z.nullable(z.number()),
  late: z.nullable(z.number()),
  lateRate: z.nullable(z.number()),
  fineFen: z.nullable(FenSchema),
})
export type UnjustifiedRefusal = z.infer<typeof UnjustifiedRefusalSchema>
export type PlatformTickets = z.infer<typeof PlatformTicketsSchema>

/** How the total was put together: page tiers, dimension weights, weights learned from history, or not at all. */
export const BasisSchema = z.enum(['tiers', 'weights', 'learned', 'none'])
export type Basis = z.infer<typeof BasisSchema>

export const ProjectionSchema = z.object({
  pack: PackIdSchema,
  metrics: z.array(ProjectedMetricSchema),
  dimensions: z.array(
    z.object({
      id: z.enum(['goods', 'logistics', 'service']),
      value: z.nullable(z.number()),
      recomputed: z.nullable(z.number()),
    }),
  ),
  total: z.object({
    value: z.nullable(z.number()),
    recomputed: z.nullable(z.number()),
    forecast: z.nullable(z.array(ForecastDaySchema)),
    basis: BasisSchema,
    /** Why `recomputed` or `forecast` is `null`. */
    why: z.nullable(z.string()),
    /** Shown − recomputed where rounding cannot explain it; `null` = none, or it cannot be told. */
    mismatch: z.nullable(z.number()),
  }),
  stars: z.object({
    now: z.nullable(z.number()),
    next: z.nullable(z.number()),
    pointsToNext: z.nullable(z.number()),
  }),
  penalty: z.object({
    unjustifiedRefusal: UnjustifiedRefusalSchema,
    platformTickets: PlatformTicketsSchema,
  }),
})
export type Projection = z.infer<typeof ProjectionSchema>
