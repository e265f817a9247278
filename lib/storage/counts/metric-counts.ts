import type { DayCount } from '../../schema/day-count'
import { PlatformSchema, type Platform } from '../../schema/platform'
import type { MetricId } from '../../schema/score-sheet'
import type { DailyCountsRow } from '../tables/daily-counts'
import type { Measure } from './measures'

type Sum = (of: (measure: Measure) => number) => { num: number; den: number }

/**
 * What a day's measures tell of a metric, as far as this browser saw it. A denominator that the browser cannot know
 * (signed orders, paid orders) is 0: only the page's own figure gives it.
 */
const SUMS: Readonly<Record<Platform, Partial<Record<MetricId, Sum>>>> = {
  douyin: {
    imResponseSeconds: (of) => ({ num: of('rounds/seconds') + of('rounds/seconds-over'), den: of('rounds') }),
    /** Hours; an agreement known only between two readings stands in their middle. */
    reviewHours: (of) => ({
      num: (of('reviewed/seconds-least') + of('reviewed/seconds-most')) / 2 / 3600,
      den: of('reviewed'),
    }),
    /** Those who only asked in a chat are missing in the denominator. */
    platformHelpRate: (of) => ({ num: of('arbitrated') + of('arbitrated-by'), den: of('applied') }),
    qualityReturnRate: (of) => ({ num: of('applied/first-reason/quality'), den: 0 }),
    damageReturnRate: (of) => ({ num: of('applied/first-reason/damaged'), den: 0 }),
  },
  qianniu: {
    /** What a robot alone answered was not answered by a person. */
    reply3MinRate: (of) => ({ num: of('rounds/within-180'), den: of('rounds') + of('rounds/robot') }),
    platformHelpRate: (of) => ({ num: of('arbitrated') + of('arbitrated-by'), den: 0 }),
    firstQualityReturnRate: (of) => ({ num: of('applied/first-reason/quality'), den: 0 }),
  },
}

/** What one day adds to each metric that its measures tell of; metrics with nothing that day are left out. */
export function metricCountsOf({ shopKey, day, counts }: DailyCountsRow): DayCount[] {
  const platform = PlatformSchema.parse(shopKey.split(':')[0])
  const sums = Object.entries(SUMS[platform]) as [MetricId, Sum][]
  return sums.flatMap(([metric, sum]) => {
    const { num, den } = sum((measure) => counts[measure] ?? 0)
    return num === 0 && den === 0 ? [] : [{ day, metric, num, den }]
  })
}
