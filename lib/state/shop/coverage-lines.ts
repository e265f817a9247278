import type { ForecastInput } from '../../score/forecast/forecast-input'
import { coverageOf } from '../../score/forecast/coverage-of'
import type { MetricId } from '../../schema/score-sheet'

/** What this browser saw of a metric's cases beside what the page counts, over the metric's window. */
export interface CoverageLine {
  seen: number
  /** `null` = the page gives no count, and none can be told from the figure. */
  official: number | null
  /** 0–1; `null` = not known. */
  share: number | null
  /** `official` is the smallest of several counts that fit: it may be more, and the share less. */
  least: boolean
  /** Bad events are counted instead of cases, because the browser does not see the cases. */
  bad: boolean
}

/** Each metric's coverage; those without a figure are left out. */
export function coverageLines(
  inputs: ReadonlyMap<MetricId, ForecastInput>,
): Partial<Record<MetricId, CoverageLine>> {
  return Object.fromEntries(
    [...inputs].flatMap(([id, input]) => {
      const line = lineOf(input)
      return line ? [[id, line]] : []
    }),
  )
}

function lineOf(input: ForecastInput): CoverageLine | null {
  const coverage = coverageOf(input)
  if (!coverage) return null
  const { seenNum, seenDen, officialNum, officialDen, share } = coverage
  const exact = input.metric.denominator !== null
  const least = !exact && input.candidates.length > 1
  const bad = seenDen === 0 && seenNum > 0
  if (!bad) return { seen: seenDen, official: officialDen, share: seenDen > 0 ? share : null, least, bad }
  const official = officialNum === null ? null : Math.round(officialNum)
  return { seen: seenNum, official, share, least, bad }
}
