import type { ForecastInput } from './forecast-input'

/** Cases assumed behind a figure of which nothing else is known: few, so that the interval is honestly wide. */
const UNKNOWN_SIZE = 30

/**
 * How many cases stand behind the figure: the page's own count, else the smallest reconstruction that holds what
 * this browser saw (`seenNum` of `seenDen` in the window), else a guess on the small side.
 */
export function windowSize(
  { metric, candidate, candidates }: Pick<ForecastInput, 'metric' | 'candidate' | 'candidates'>,
  { seenNum, seenDen }: { seenNum: number; seenDen: number },
): { size: number; known: boolean } {
  if (metric.denominator !== null && metric.denominator > 0) return { size: metric.denominator, known: true }
  const holds = ({ k, n }: { k: number; n: number }): boolean => n > 0 && n >= seenDen && k >= seenNum
  const fitting = [...(candidate ? [candidate] : []), ...candidates].find(holds)
  if (fitting) return { size: fitting.n, known: true }
  return { size: Math.max(seenDen, candidate?.n ?? 0, UNKNOWN_SIZE), known: false }
}
