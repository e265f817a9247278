import type { PackBook } from '../../rules/pack-book'
import type { ForecastDay, ProjectInput } from '../../schema/projection'
import type { MetricId } from '../../schema/score-sheet'
import type { ForecastInput } from '../forecast/forecast-input'
import { forecastMetric } from '../forecast/forecast-metric'
import { forecastTotal, type TotalForecastWhy } from '../forecast/forecast-total'
import { addendOf } from '../one-more'
import { forecastInputs } from '../project'
import type { MetricContext } from '../project-metric'

/** What every «what if» about one shop starts from: made once, asked many times. */
export interface WhatIfBasis {
  context: MetricContext
  inputs: ReadonlyMap<MetricId, ForecastInput>
  /** Each metric at its usual course; those without a figure are left out. */
  usual: ReadonlyMap<MetricId, ForecastDay[]>
  /** The total at its usual course on the last day. */
  total: TotalThen
}

/** The total on the last day of the horizon; `null` = it can't be put together, and `why` says why. */
export interface TotalThen {
  day: ForecastDay | null
  why: TotalForecastWhy | null
}

/** The usual course of every metric that the sheet shows, and of the total. Costs O(days). */
export function whatIfBasis(input: ProjectInput, book: PackBook): WhatIfBasis {
  const { context, inputs } = forecastInputs(input, book)
  const counted = new Map([...inputs].map(([id, one]) => [id, withAddend(one, id, book)]))
  const usual = new Map(
    [...counted].flatMap(([id, one]) => {
      const days = forecastMetric(one)
      return days ? [[id, days] as const] : []
    }),
  )
  const { forecast, why } = forecastTotal({ ...context, forecasts: usual })
  return { context, inputs: counted, usual, total: { day: forecast?.at(-1) ?? null, why } }
}

/** One more bad event as the user's own numbers have it. */
function withAddend(input: ForecastInput, id: MetricId, book: PackBook): ForecastInput {
  const { definition } = input
  return definition
    ? { ...input, definition: { ...definition, badEvent: addendOf({ id, definition, book }) } }
    : input
}

/** The total on the last day if one metric then stands at `then`, and all others take their usual course. */
export function totalWith(
  { context, usual, total }: WhatIfBasis,
  id: MetricId,
  then: ForecastDay,
): TotalThen {
  if (total.day === null) return total
  // The last day alone: what comes before it does not move it.
  const last = [...usual].flatMap(([other, days]) => {
    const day = other === id ? then : days.at(-1)
    return day ? [[other, [day]] as const] : []
  })
  const { forecast, why } = forecastTotal({ ...context, forecasts: new Map(last), horizonDays: 1 })
  const [day] = forecast ?? []
  return { day: day ? { ...day, date: then.date } : null, why }
}
