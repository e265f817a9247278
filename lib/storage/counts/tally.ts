import type { Day } from '../../schema/time'
import type { Measure } from './measures'

/** One record's share in the counts of a day. */
export interface Share {
  day: Day
  measure: Measure
  count: number
}

/** Sums what a transaction adds to and takes from the daily counts, so that each day is written once. */
export class Tally {
  private readonly sums = new Map<string, Map<string, Map<Measure, number>>>()

  add(shopKey: string, shares: readonly Share[], sign: 1 | -1 = 1): void {
    for (const { day, measure, count } of shares) {
      const counts = this.countsOf(shopKey, day)
      counts.set(measure, (counts.get(measure) ?? 0) + sign * count)
    }
  }

  /** Days on which anything changes, with what to add to each measure. */
  changes(): { shopKey: string; day: Day; counts: ReadonlyMap<Measure, number> }[] {
    return [...this.sums].flatMap(([shopKey, days]) =>
      [...days]
        .filter(([, counts]) => [...counts.values()].some((count) => count !== 0))
        .map(([day, counts]) => ({ shopKey, day, counts })),
    )
  }

  private countsOf(shopKey: string, day: Day): Map<Measure, number> {
    const days = this.sums.get(shopKey) ?? new Map<string, Map<Measure, number>>()
    this.sums.set(shopKey, days)
    const counts = days.get(day) ?? new Map<Measure, number>()
    days.set(day, counts)
    return counts
  }
}
