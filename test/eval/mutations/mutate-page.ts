import { JSDOM } from 'jsdom'
import { randomOf, type Random } from '../../replica/shop/random'
import { fullWidth } from './full-width'
import { insertNoise } from './insert-noise'
import type { Mutator } from './mutator'
import { renameAllClasses, renameClasses } from './rename-classes'
import { shuffleColumns } from './shuffle-columns'
import { wrapNodes } from './wrap-nodes'

const SINGLE: readonly Mutator[] = [renameClasses, wrapNodes, shuffleColumns, insertNoise, fullWidth]

/** Two to five at once. */
const combination: Mutator = {
  name: 'several',
  mutate: (document, random) => {
    const picked = SINGLE.filter(() => random.chance(0.6))
    const used = picked.length > 1 ? picked : SINGLE
    for (const { mutate } of used) mutate(document, random)
  },
}

/** Every mutator, the combination last. */
export const MUTATORS: readonly Mutator[] = [...SINGLE, renameAllClasses, combination]

/** A saved page changed by one mutator, frames within it too; the same seed gives the same page. */
export function mutatePage(html: string, mutator: Mutator, seed: number): string {
  return mutated(html, mutator, randomOf(seed, `mutation:${mutator.name}`))
}

function mutated(html: string, mutator: Mutator, random: Random): string {
  const dom = new JSDOM(html)
  const { document } = dom.window
  for (const frame of document.querySelectorAll('iframe[srcdoc]'))
    frame.setAttribute('srcdoc', mutated(frame.getAttribute('srcdoc') ?? '', mutator, random))
  mutator.mutate(document, random)
  return dom.serialize()
}
