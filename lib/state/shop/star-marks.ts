import type { Outlook } from './shop-room'

export interface StarMark {
  /** Points of the total from which on buyers see it. */
  min: number
  stars: number
}

export interface StarMarks {
  /** The step the shop stands on: below its `min` a star's tenth is lost. */
  here: StarMark | null
  /** The next one up; on 千牛 the line of 4.8. */
  next: StarMark | null
  pointsToNext: number | null
}

const NOTHING: StarMarks = { here: null, next: null, pointsToNext: null }

/** The steps of the star ladder just below and just above the total. */
export function starMarks(outlook: Pick<Outlook, 'projection' | 'steps'> | null): StarMarks {
  if (!outlook) return NOTHING
  const { total, stars } = outlook.projection
  if (total.value === null || stars.now === null) return NOTHING
  const value = total.value
  const here = outlook.steps.find(({ min }) => min <= value) ?? null
  const { next, pointsToNext } = stars
  if (next === null || pointsToNext === null) return { here, next: null, pointsToNext: null }
  const step = outlook.steps.find(({ stars: own }) => own === next)
  return { here, next: { min: step?.min ?? round(value + pointsToNext), stars: next }, pointsToNext }
}

const round = (points: number) => Math.round(points * 100) / 100
