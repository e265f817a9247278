import { readSaved } from '../../lab/verbs/read'
import type { SavedCase } from '../../pages/saved-case'
import { MUTATORS, mutatePage } from './mutate-page'
import { tallyOf, type Tally } from './tally'

/** One changed page and how it was read. */
export interface Outcome extends Tally {
  page: string
  mutator: string
  seed: number
}

/** Reads every page under every mutator with the given seeds. */
export async function scoreMutations(
  pages: readonly SavedCase[],
  seeds: readonly number[],
): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const page of pages)
    for (const seed of seeds)
      for (const mutator of MUTATORS) outcomes.push(await scoreOne(page, mutator.name, seed))
  return outcomes
}

/** Reads every page once per seed, each time under the next mutator; each next page begins with the next one. */
export async function scoreInTurn(pages: readonly SavedCase[], seeds: readonly number[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const [place, page] of pages.entries())
    for (const seed of seeds)
      outcomes.push(await scoreOne(page, MUTATORS[(place + seed) % MUTATORS.length]!.name, seed))
  return outcomes
}

async function scoreOne(page: SavedCase, name: string, seed: number): Promise<Outcome> {
  const mutator = MUTATORS.find((one) => one.name === name)!
  const html = mutatePage(page.html, mutator, seed)
  const got = await readSaved({ url: page.url, now: page.now, html, observed: [] })
  return { page: page.name, mutator: name, seed, ...tallyOf(page.expected, got) }
}

/** Share of the shown fields that were read right. */
export function shareRight(outcomes: readonly Outcome[]): number {
  const right = outcomes.reduce((sum, one) => sum + one.right, 0)
  const rest = outcomes.reduce((sum, one) => sum + one.unread.length + one.wrong.length, 0)
  return right + rest === 0 ? 1 : right / (right + rest)
}
