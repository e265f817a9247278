import { expect } from 'vitest'
import { savedCases } from '../../pages/saved-case'
import { scoreInTurn, shareRight } from './score-mutations'

const RIGHT_AT_LEAST = 0.99

const SEEDS = [1, 2, 3, 4, 5]

/** Every saved page of a platform, changed by each mutator in turn: nearly all is read, and nothing is read wrong. */
export async function expectUnharmed(platform: 'douyin' | 'qianniu'): Promise<void> {
  const pages = savedCases().filter(({ name }) => name.startsWith(platform))
  const outcomes = await scoreInTurn(pages, SEEDS)
  expect(outcomes.length).toBeGreaterThan(5 * 20)
  const wrong = outcomes.flatMap(({ page, mutator, seed, wrong: found }) =>
    found.map(({ field, expected, got }) => ({ page, mutator, seed, field, expected, got })),
  )
  expect(wrong).toEqual([])
  expect(shareRight(outcomes)).toBeGreaterThanOrEqual(RIGHT_AT_LEAST)
}
