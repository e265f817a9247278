import type { DayCount } from '../../../lib/schema/day-count'
import type { MetricId } from '../../../lib/schema/score-sheet'
import { addDays } from '../../../lib/score/window-days'
import { NOW, SHOP_DAYS } from './made-shop'

interface Ticket {
  day: string
  metric: MetricId
  num: number
}

const METRICS: readonly MetricId[] = [
  'platformHelpRate',
  'qualityReturnRate',
  'imDissatisfactionRate',
  'reviewHours',
]

/** So many tickets over the shop's days, made one after the other. */
export function* makeTickets(count: number): Generator<Ticket> {
  const days = Array.from({ length: SHOP_DAYS }, (_, ago) => addDays(NOW.slice(0, 10), -ago))
  for (let i = 0; i < count; i++) {
    const metric = METRICS[i % METRICS.length] ?? 'platformHelpRate'
    const day = days[Math.floor(i / METRICS.length) % SHOP_DAYS] ?? NOW.slice(0, 10)
    yield { day, metric, num: metric === 'reviewHours' ? (i % 7) / 2 : i % 50 === 0 ? 1 : 0 }
  }
}

/** Their counts by day and metric. */
export function countTickets(tickets: Iterable<Ticket>): DayCount[] {
  const counts = new Map<string, DayCount>()
  for (const { day, metric, num } of tickets) {
    const key = `${day} ${metric}`
    const count = counts.get(key)
    if (count) {
      count.num += num
      count.den += 1
    } else counts.set(key, { day, metric, num, den: 1 })
  }
  return [...counts.values()]
}
