import { dayRows, sumRange } from './day-rows'
import type { ForecastInput } from './forecast-input'
import { windowSize } from './window-size'

/** What this browser saw of what the page counts, over the metric's window. */
export interface Coverage {
  /** The metric's own two counts as seen. */
  seenNum: number
  seenDen: number
  /** What the page counts, shown or reconstructed; `null` = not known. */
  officialNum: number | null
  officialDen: number | null
  /** Seen ÷ official of the denominator, else of the numerator, 0–1; `null` = not known. */
  share: number | null
}

/** How much of the official figure the events of this browser explain. */
export function coverageOf(input: ForecastInput): Coverage | null {
  if (input.metric.value === null) return null
  const { window, num, den } = dayRows(input)
  const seenNum = sumRange(num, window.from, window.to)
  const seenDen = sumRange(den, window.from, window.to)
  const { size, known } = windowSize(input, { seenNum, seenDen })
  const officialDen = known ? size : null
  const shown = input.metric.numerator
  const officialNum = shown ?? (known ? roundedSum(input, size) : null)
  return {
    seenNum,
    seenDen,
    officialNum,
    officialDen,
    share: shareOf({ seenNum, seenDen, officialNum, officialDen }),
  }
}

function roundedSum({ metric, candidate, candidates }: ForecastInput, size: number): number | null {
  const chosen = [candidate, ...candidates].find((one) => one?.n === size)
  return chosen?.k ?? (metric.value === null ? null : metric.value * size)
}

function shareOf({ seenNum, seenDen, officialNum, officialDen }: Omit<Coverage, 'share'>): number | null {
  if (seenDen > 0 && officialDen) return Math.min(1, seenDen / officialDen)
  return officialNum ? Math.min(1, seenNum / officialNum) : null
}
