import * as z from 'zod/mini'
import { ConfidenceSchema, PackIdSchema } from './finding'
import { PlatformSchema } from './platform'
import { MetricIdSchema } from './score-sheet'
import { DaySchema } from './time'

/** Where a row of a pack comes from, the first day it applies (`null` = the source names none), how sure we are. */
export const CitedSchema = z.object({
  source: z.string().check(z.minLength(1)),
  effective: z.nullable(DaySchema),
  confidence: ConfidenceSchema,
})
export type Cited = z.infer<typeof CitedSchema>

/** What one more event of a metric does to the two counts behind it. */
export const AddendSchema = z.object({ numerator: z.number(), denominator: z.number() })
export type Addend = z.infer<typeof AddendSchema>

/**
 * A metric as a pack defines it. The window is [today − `fromDaysAgo`, today − `toDaysAgo`], both ends counted,
 * in +08:00 days; `countedFrom`/`countedTo` bound the hours of a day that count (`null` = all).
 */
export const PackMetricSchema = z.extend(CitedSchema, {
  id: MetricIdSchema,
  dimension: z.nullable(z.enum(['goods', 'logistics', 'service'])),
  /** rate = a fraction 0–1; stars = 1–5; points = 50–100. */
  unit: z.enum(['rate', 'stars', 'hours', 'seconds', 'points']),
  better: z.enum(['higher', 'lower']),
  /** In our own words. `null` = no source defines it. */
  numerator: z.nullable(z.string()),
  denominator: z.nullable(z.string()),
  fromDaysAgo: z.int(),
  toDaysAgo: z.int(),
  countedFrom: z.nullable(z.string()),
  countedTo: z.nullable(z.string()),
  /** One more bad event. `null` = it has none in whole counts (a mean of hours). */
  badEvent: z.nullable(AddendSchema),
  /** The denominator cannot exceed the orders of 30 days. */
  boundedByOrders: z.boolean(),
  /** Part of the score; `false` = shown beside it only. */
  scored: z.boolean(),
  /** Where the window's two ends rest, if not on the row's own source. */
  windowCite: z.optional(CitedSchema),
})
export type PackMetric = z.infer<typeof PackMetricSchema>

/**
 * One number of a pack under its stable key (`floor.numerator`), which a user's edit names. `value: null` = the
 * source leaves it open. An `article` number is off until the user switches it on.
 */
export const PackNumberSchema = z.extend(CitedSchema, {
  key: z.string().check(z.regex(/^[a-zA-Z0-9-]+(\.[a-zA-Z0-9-]+)+$/)),
  value: z.nullable(z.number()),
  unit: z.enum([
    'points',
    'rate',
    'count',
    'fen',
    'days',
    'hours',
    'seconds',
    'multiple',
    'stars',
    'characters',
  ]),
  /** What it is, in plain Chinese. */
  label: z.string(),
})
export type PackNumber = z.infer<typeof PackNumberSchema>

/** The weight of a dimension, or of a metric inside its dimension, a fraction 0–1, for one industry. */
export const PackWeightSchema = z.extend(CitedSchema, {
  industry: z.string(),
  /** `通用` = every type of shop in this industry. */
  shopType: z.enum(['旗舰', '非旗舰', '通用']),
  of: z.union([z.enum(['goods', 'logistics', 'service']), MetricIdSchema]),
  weight: z.number(),
})
export type PackWeight = z.infer<typeof PackWeightSchema>

/** From `min` points of the total on, buyers see `stars`. Highest first. */
export const StarStepSchema = z.extend(CitedSchema, { min: z.number(), stars: z.number() })
export type StarStep = z.infer<typeof StarStepSchema>

/** A line that has a consequence when crossed: 精选联盟, 大促, 4.8 … */
export const PackLineSchema = z.extend(CitedSchema, {
  id: z.string(),
  label: z.string(),
  of: z.union([z.enum(['total', 'goods', 'logistics', 'service']), MetricIdSchema]),
  op: z.enum(['≥', '>', '≤', '<']),
  bound: z.number(),
  /** What happens when it is not met. */
  consequence: z.string(),
  /** The days whose mean is compared; 1 = the day's own figure. */
  meanDays: z.int(),
})
export type PackLine = z.infer<typeof PackLineSchema>

/** One dated set of a platform's rules, in flat tables that a non-programmer could review. */
export const RulePackSchema = z.object({
  id: PackIdSchema,
  platform: PlatformSchema,
  title: z.string(),
  from: DaySchema,
  /** Last day; `null` = still in force as far as known. */
  until: z.nullable(DaySchema),
  metrics: z.array(PackMetricSchema),
  numbers: z.array(PackNumberSchema),
  weights: z.array(PackWeightSchema),
  stars: z.array(StarStepSchema),
  lines: z.array(PackLineSchema),
})
export type RulePack = z.infer<typeof RulePackSchema>

/** The user's own numbers, by key, over whatever the packs say. */
export const PackEditsSchema = z.record(z.string(), z.number())
export type PackEdits = z.infer<typeof PackEditsSchema>
