import { dayOf } from '../../domain/time'
import { valueOf } from '../../rules/pack-book'
import type { ForecastDay } from '../../schema/projection'
import type { Time } from '../../schema/time'
import { totalOf, withExtras, type TotalWhy } from '../total/total-of'
import { dayAt, dayNumber } from './day-number'
import { dimensionCourse, type CourseInput, type CourseWhy, type DimensionCourse } from './dimension-course'
import { latticeNormals, POINTS } from './lattice'

const Z90 = 1.2815515594457987

export type TotalForecastWhy = TotalWhy | CourseWhy | 'total-mismatch'

/**
 * The total on each coming day, in points of the platform's scale, from the forecasts of its metrics, which are taken
 * to move independently; bonus and deduction stay as they are today. `null` with the reason where metrics cannot be
 * converted to points, or where the model does not reproduce today's total.
 */
export function forecastTotal(input: CourseInput & { now: Time; horizonDays: number }): {
  forecast: ForecastDay[] | null
  why: TotalForecastWhy | null
} {
  const { sheet, now, horizonDays } = input
  const total = totalOf(input)
  if (total.recomputed === null) return { forecast: null, why: total.why }
  if (total.mismatch !== null) return { forecast: null, why: 'total-mismatch' }
  const courses: { weight: number; course: DimensionCourse }[] = []
  for (const dimension of sheet.dimensions) {
    const weight = total.weights[dimension.id] ?? 0
    if (weight === 0) continue
    const course = dimensionCourse(dimension, input)
    if ('why' in course) return { forecast: null, why: course.why }
    courses.push({ weight, course })
  }
  const bounds = dimensionBounds(input)
  const normals = courses.map(({ course }, at) => normalsOf(course, at))
  const today = dayNumber(dayOf(now))
  const forecast = Array.from({ length: horizonDays }, (_, day): ForecastDay => {
    const sums = new Float64Array(POINTS)
    for (const [at, { weight, course }] of courses.entries())
      addDimension(sums, {
        day,
        weight,
        course,
        bounds,
        forecasts: input.forecasts,
        normals: normals[at] ?? [],
      })
    sums.sort()
    const at = (share: number): number =>
      withExtras(sums[Math.round(share * (POINTS - 1))] ?? 0, sheet, input.book)
    return { date: dayAt(today + day + 1), median: at(0.5), low: at(0.1), high: at(0.9) }
  })
  return { forecast, why: null }
}

/** A dimension is never beyond the scale of its platform; Douyin's starts at 50 in every pack. */
function dimensionBounds({ book, sheet }: CourseInput): { low: number; high: number } {
  const low = sheet.platform === 'douyin' ? 50 : (valueOf(book, 'scale.min') ?? 0)
  return { low, high: valueOf(book, 'scale.max') ?? Infinity }
}

/** A dimension of the lattice for each of its metrics, and the last for what is left to chance. */
function normalsOf({ parts }: DimensionCourse, at: number): Float64Array[] {
  return Array.from({ length: parts.length + 1 }, (_, part) => latticeNormals(at * 6 + part))
}

function addDimension(
  sums: Float64Array,
  {
    day,
    weight,
    course,
    bounds,
    forecasts,
    normals,
  }: {
    day: number
    weight: number
    course: DimensionCourse
    bounds: { low: number; high: number }
    forecasts: CourseInput['forecasts']
    normals: Float64Array[]
  },
): void {
  const noise = course.noise(day)
  const chance = normals[course.parts.length]
  for (let point = 0; point < POINTS; point += 1) {
    let score = course.base + noise * (chance?.[point] ?? 0)
    for (const [at, { metric, points }] of course.parts.entries()) {
      const ahead = forecasts.get(metric)?.[day]
      if (ahead) score += points(figureAt(ahead, normals[at]?.[point] ?? 0))
    }
    sums[point] = (sums[point] ?? 0) + weight * Math.min(Math.max(score, bounds.low), bounds.high)
  }
}

/** A normal law with its own width on each side of the median, inside the ends that the bounds reach. */
function figureAt({ median, low, high }: ForecastDay, z: number): number {
  const figure = median + (z / Z90) * (z < 0 ? median - low : high - median)
  return Math.max(0, figure)
}
