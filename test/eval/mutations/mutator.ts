import type { Random } from '../../replica/shop/random'

/** Changes a saved page into another that shows the same to a person. */
export interface Mutator {
  name: string
  mutate: (document: Document, random: Random) => void
}

const NOT_SHOWN = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'TEXTAREA', 'TITLE', 'OPTION', 'SVG'])

/** The text nodes of a page that a person may read. */
export function textsOf(document: Document): Text[] {
  const walker = document.createTreeWalker(document.body, 4)
  const texts: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const tag = node.parentElement?.tagName.toUpperCase() ?? ''
    if (!NOT_SHOWN.has(tag) && node.nodeValue?.trim()) texts.push(node as Text)
  }
  return texts
}

/** Some of a list, each with the same chance. */
export const some = <T>(list: readonly T[], chance: number, random: Random): T[] =>
  list.filter(() => random.chance(chance))

/** A list in another order. */
export function shuffled<T>(list: readonly T[], random: Random): T[] {
  const rest = [...list]
  return list.map(() => rest.splice(random.int(0, rest.length - 1), 1)[0] as T)
}
