import type { MetricId } from '../../../lib/schema/score-sheet'
import { Chance } from './chance'

/** The orders of 30 days of the three sizes of shop. */
export const SIZES = { small: 60, mid: 600, large: 6000 } as const
export type Size = keyof typeof SIZES

/** Days that a shop is simulated. */
export const DAYS = 190

/** A metric's process: cases per order, bad share, and what one case adds. */
interface Process {
  id: MetricId
  /** Of a day's orders, the share that become cases. */
  perOrder: number
  /** The shops' usual bad share, and how far a shop may lie from it (as a factor). */
  share: number
  apart: number
  /** A bad batch multiplies the share for its days; a promotion does for its own. */
  batch: number
  promotion: number
  /** One day's count of the numerator, given cases and bad ones. */
  sum: (chance: Chance, cases: number, bad: number) => number
}

const badOnes = (_: Chance, __: number, bad: number): number => bad
const PROCESSES: readonly Process[] = [
  { id: 'qualityReturnRate', perOrder: 0.95, share: 0.015, apart: 2, batch: 4, promotion: 1.2, sum: badOnes },
  { id: 'platformHelpRate', perOrder: 0.25, share: 0.02, apart: 2.5, batch: 2.5, promotion: 1.3, sum: badOnes },
  { id: 'imDissatisfactionRate', perOrder: 0.12, share: 0.06, apart: 2, batch: 2, promotion: 1.5, sum: badOnes },
  { id: 'deliveryOnTimeRate', perOrder: 1, share: 0.03, apart: 2.5, batch: 1, promotion: 2, sum: (_, cases, bad) => cases - bad },
  { id: 'goodsRating', perOrder: 0.3, share: 0.09, apart: 1.6, batch: 2.5, promotion: 1.2, sum: starsOf },
  { id: 'imResponseSeconds', perOrder: 1.5, share: 0.003, apart: 2, batch: 1, promotion: 3, sum: secondsOf },
] // prettier-ignore

function starsOf(chance: Chance, cases: number, bad: number): number {
  let stars = 5 * cases
  for (let at = 0; at < bad; at += 1) stars -= chance.pick([1, 1, 2, 3, 4, 4])
  return stars
}

/** Most rounds take some seconds; a bad one is never answered and counts ten minutes. */
function secondsOf(chance: Chance, cases: number, bad: number): number {
  let sum = 600 * bad
  for (let at = bad; at < cases; at += 1) sum += 14 * chance.around(0.9)
  return sum
}

export interface SimulatedMetric {
  id: MetricId
  num: number[]
  den: number[]
  /** Bad cases that the process makes in 30 days, in the long run. */
  expected: number
}
export interface SimulatedShop {
  size: Size
  orders: number[]
  metrics: SimulatedMetric[]
}

/** A shop whose process is known: weekdays, drift, promotions, and now and then a bad batch of a product. */
export function simulateShop(size: Size, seed: number): SimulatedShop {
  const chance = new Chance(seed)
  const promotions = spells(chance, { every: 40, least: 2, most: 4, strength: [1.8, 4] })
  const batches = spells(chance, { every: 70, least: 8, most: 16, strength: [0.4, 1] })
  const level = (SIZES[size] / 30) * chance.between(0.8, 1.25)
  const weekdays = Array.from({ length: 7 }, () => chance.between(0.75, 1.25))
  let drift = 1
  const orders = Array.from({ length: DAYS }, (_, day) => {
    drift *= chance.around(0.01)
    return chance.poisson(level * drift * weekdays[day % 7]! * (promotions[day] || 1) * chance.around(0.12))
  })
  const metrics = PROCESSES.map((process) => course(chance, process, { orders, promotions, batches }))
  return { size, orders, metrics }
}

interface World {
  orders: number[]
  promotions: number[]
  batches: number[]
}

function course(chance: Chance, process: Process, { orders, promotions, batches }: World): SimulatedMetric {
  const usual = process.share * process.apart ** chance.between(-1, 1)
  let mood = 1
  const means: number[] = []
  const days = orders.map((count, day) => {
    mood = 1 + 0.9 * (mood - 1) + 0.06 * chance.normal()
    const batch = 1 + (process.batch - 1) * batches[day]!
    const share = Math.min(
      0.6,
      usual * Math.max(0.3, mood) * batch * (promotions[day] ? process.promotion : 1),
    )
    const cases = chance.poisson(count * process.perOrder)
    const bad = chance.binomial(cases, Math.min(0.8, share * chance.around(0.15)))
    means.push(count * process.perOrder * share)
    return { den: cases, num: process.sum(chance, cases, bad) }
  })
  const expected = (30 / DAYS) * means.reduce((sum, mean) => sum + mean, 0)
  return { id: process.id, num: days.map(({ num }) => num), den: days.map(({ den }) => den), expected }
}

/** Spells at random times, each with its strength; 0 outside. */
function spells(
  chance: Chance,
  {
    every,
    least,
    most,
    strength,
  }: { every: number; least: number; most: number; strength: [number, number] },
): number[] {
  const days = Array.from({ length: DAYS }, () => 0)
  for (let day = chance.whole(0, every); day < DAYS; day += chance.whole(every / 2, (3 * every) / 2)) {
    const force = chance.between(...strength)
    const end = Math.min(DAYS, day + chance.whole(least, most))
    for (let at = day; at < end; at += 1) days[at] = force
  }
  return days
}
