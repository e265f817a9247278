import { dayOf } from '../../domain/time'
import type { Dimension, ScoreSheet } from '../../schema/score-sheet'
import { clipHalfPlane, fitOnPolygon, spread, type Line, type Point } from './plane'
import { halfUnit, tidy } from './shown-precision'

type Weights = Record<Dimension['id'], number>

export interface LearnedWeights {
  weights: Weights
  /** Every set of weights that explains all sheets within their rounding lies between `low` and `high`. */
  low: Weights
  high: Weights
  /** How many days taught it. */
  sheets: number
}
export type LearnWhy = 'few-sheets' | 'weights-not-identifiable' | 'weights-sheets-disagree'

const FEWEST_SHEETS = 5
/** Standard error of the least certain direction above which the days do not tell the weights apart. */
const WIDEST_ERROR = 0.15

/**
 * The weights of the three dimensions, from the shop's own daily sheets: least squares over weights ≥ 0 that sum
 * to 1, kept to those that reproduce every shown total within rounding. Days at the end of the scale and days
 * whose parts are not all shown teach nothing. Bonus and deduction not shown count as none.
 */
export function learnWeights(history: readonly ScoreSheet[]): LearnedWeights | { why: LearnWhy } {
  const sheets = byDay(history.filter(teaches))
  if (sheets.length < FEWEST_SHEETS) return { why: 'few-sheets' }
  const half = halfUnit(sheets)
  const lines = sheets.map(lineOf)
  const noise = Math.sqrt(2 / 3) * half
  if (noise / Math.sqrt(Math.max(spread(lines), 1e-12)) > WIDEST_ERROR)
    return { why: 'weights-not-identifiable' }
  const polygon = feasible(lines, 2 * half + 1e-9)
  if (polygon.length === 0) return { why: 'weights-sheets-disagree' }
  const corners = polygon.map(weightsAt)
  return {
    weights: weightsAt(fitOnPolygon(lines, polygon)),
    low: extreme(corners, Math.min),
    high: extreme(corners, Math.max),
    sheets: sheets.length,
  }
}

/** Total − extras = a·goods + b·logistics + (1 − a − b)·service, as a line in the plane of (a, b). */
function lineOf(sheet: ScoreSheet): Line {
  const [goods, logistics, service] = scoresOf(sheet)
  const total = (sheet.total ?? 0) - (sheet.bonus ?? 0) + (sheet.deduction ?? 0)
  return { x: goods - service, y: logistics - service, at: total - service }
}

function feasible(lines: readonly Line[], slack: number): Point[] {
  const simplex: Point[] = [
    { x: 0, y: 0 },
    { x: 1, y: 0 },
    { x: 0, y: 1 },
  ]
  return lines.reduce<Point[]>((polygon, { x, y, at }) => {
    const below = clipHalfPlane(polygon, { x, y, at: at + slack })
    return clipHalfPlane(below, { x: -x, y: -y, at: slack - at })
  }, simplex)
}

const TOP: Record<ScoreSheet['platform'], number> = { douyin: 100, qianniu: 5 }

function teaches(sheet: ScoreSheet): boolean {
  const { stage, total, platform } = sheet
  return (
    stage === 'formal' &&
    total !== null &&
    total > 0 &&
    total < TOP[platform] &&
    scoresOf(sheet).every((score) => !Number.isNaN(score))
  )
}

function scoresOf({ dimensions }: ScoreSheet): [number, number, number] {
  const of = (id: Dimension['id']): number => dimensions.find((one) => one.id === id)?.score ?? NaN
  return [of('goods'), of('logistics'), of('service')]
}

/** One sheet a day, the last one read; a sheet without a day stands for itself. */
function byDay(sheets: readonly ScoreSheet[]): ScoreSheet[] {
  const days = new Map(
    sheets.map((sheet, at) => [sheet.updatedAt === null ? String(at) : dayOf(sheet.updatedAt), sheet]),
  )
  return [...days.values()]
}

function weightsAt({ x, y }: Point): Weights {
  return { goods: tidy(x), logistics: tidy(y), service: tidy(Math.max(0, 1 - x - y)) }
}

function extreme(corners: readonly Weights[], pick: (...values: number[]) => number): Weights {
  const of = (id: Dimension['id']): number => pick(...corners.map((corner) => corner[id]))
  return { goods: of('goods'), logistics: of('logistics'), service: of('service') }
}
