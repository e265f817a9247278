import { packBook } from '../../../lib/rules/pack-book'
import type { DayCount } from '../../../lib/schema/day-count'
import type { MetricId } from '../../../lib/schema/score-sheet'
import { budgetOf } from '../../../lib/score/budget'
import { candidatesOf } from '../../../lib/score/candidates'
import { definitionOf } from '../../../lib/score/metric-definition'
import { addendOf, oneMoreOf } from '../../../lib/score/one-more'
import { project as projectShop } from '../../../lib/score/project'
import type { Bench, Figure } from '../figure'
import { NOW, sheetOn, SHOP_DAYS } from '../score/made-shop'
import { countTickets, makeTickets } from '../score/made-tickets'
import { median, quantile } from '../spread'

const ROUNDS = 60
const FEW = 1000
const MANY = 1_000_000

/** The score engine: a projection with its forecast, and what the reject sheet asks of it. */
export const project: Bench = {
  name: 'project',
  measure: async () => [...projections(), oneMoreAndBudget()],
}

function projections(): Figure[] {
  const few = countTickets(makeTickets(FEW))
  const many = countTickets(makeTickets(MANY))
  const times = alternately(projection(few), projection(many))
  const spread = `median ${median(times.two).toFixed(2)} ms, first ${times.two[0]?.toFixed(1)} ms`
  return [
    {
      row: 'projection with 30 days of forecast, p95',
      unit: 'ms',
      value: quantile(times.two, 0.95),
      budget: 20,
      beside: `${spread}, ${many.length} daily counts, ${SHOP_DAYS} sheets; ${recount()}`,
    },
    {
      row: 'projection of 1,000,000 tickets against 1,000, median',
      unit: '×',
      value: median(times.two) / median(times.one),
      budget: 1.5,
      beside: `${few.length} and ${many.length} daily counts, ${ROUNDS} rounds in turn`,
    },
  ]
}

function projection(dayCounts: DayCount[]): () => unknown {
  const history = Array.from({ length: SHOP_DAYS }, (_, i) => sheetOn(SHOP_DAYS - i))
  const input = { now: NOW, sheet: sheetOn(0), history, dayCounts }
  return () => projectShop(input)
}

/** What a projection would cost that looked at every ticket. */
function recount(): string {
  const tickets = [...makeTickets(MANY)]
  const ms = timeOf(() => countTickets(tickets))
  return `naive recount of 1,000,000 tickets in memory ${ms.toFixed(0)} ms`
}

const ASKED: MetricId[] = ['platformHelpRate', 'imDissatisfactionRate', 'goodsRating']

function oneMoreAndBudget(): Figure {
  const sheet = sheetOn(0)
  const book = packBook('douyin-2026-09-08')
  const metrics = sheet.metrics.filter(({ id }) => ASKED.includes(id))
  const ask = () =>
    metrics.map((metric) => {
      const definition = definitionOf(book, metric.id)
      const found = candidatesOf({ metric, definition, orders30d: null })
      const known = { ...found, id: metric.id, definition, book }
      const better = definition?.better ?? 'lower'
      return [oneMoreOf(known), budgetOf({ ...known, metric, better, addend: addendOf(known), lines: [] })]
    })
  ask()
  const times = Array.from({ length: ROUNDS }, () => timeOf(ask) / metrics.length)
  return {
    row: 'one more event and budget of a metric, p95',
    unit: 'ms',
    value: quantile(times, 0.95),
    budget: 1,
    beside: `median ${median(times).toFixed(3)} ms, candidates to n = 20,000 enumerated each time`,
  }
}

/** In turn, so that the machine's moods strike both. */
function alternately(one: () => unknown, two: () => unknown): { one: number[]; two: number[] } {
  const times = { one: [] as number[], two: [] as number[] }
  for (let i = 0; i < ROUNDS; i++) {
    times.one.push(timeOf(one))
    times.two.push(timeOf(two))
  }
  return times
}

function timeOf(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
