import { oncePer } from '../../domain/once-per'
import type { ReplyScript } from '../../schema/reply-script'
import { pairsOf } from '../library/same-words'
import { SCRIPTS } from '../scripts/library'

type Asked = Pick<ReplyScript, 'aim' | 'triggers'>

let rarity: ((pair: string) => number) | null = null

/**
 * How like the buyer's question a script's own questions are, 0–1: what the likest of them shares with it, rare pairs
 * of characters counting more than «怎么» and «什么». 0 where nothing is shared.
 */
export function likenessTo(question: string): (script: Asked) => number {
  const asked = pairsOf(question)
  if (asked.size === 0) return () => 0
  const weigh = rarityOfPairs()
  const all = weightOf(asked, weigh)
  return (script) =>
    Math.max(
      0,
      ...questionsOf(script).map((pairs) => shared(asked, pairs, weigh) / norm(all, weightOf(pairs, weigh))),
    )
}

/** A short trigger inside a long question is as like as it can be: most of the weight goes to the shorter of the two. */
function norm(asked: number, trigger: number): number {
  const [short, long] = asked < trigger ? [asked, trigger] : [trigger, asked]
  return short ** 0.75 * long ** 0.25
}

function shared(
  asked: ReadonlySet<string>,
  pairs: ReadonlySet<string>,
  weigh: (pair: string) => number,
): number {
  let sum = 0
  for (const pair of pairs) if (asked.has(pair)) sum += weigh(pair)
  return sum
}

function weightOf(pairs: ReadonlySet<string>, weigh: (pair: string) => number): number {
  let sum = 0
  for (const pair of pairs) sum += weigh(pair)
  return sum
}

/** Pairs of characters of each question that a script answers; the aim is one of them. */
const questionsOf = oncePer(({ aim, triggers }: Asked): readonly ReadonlySet<string>[] =>
  [aim, ...triggers].map(pairsOf).filter(({ size }) => size > 0),
)

/** ln of how few of our own scripts are asked by a pair; counted once. */
function rarityOfPairs(): (pair: string) => number {
  if (rarity) return rarity
  const holders = new Map<string, number>()
  for (const script of SCRIPTS) {
    const pairs = new Set(questionsOf(script).flatMap((set) => [...set]))
    for (const pair of pairs) holders.set(pair, (holders.get(pair) ?? 0) + 1)
  }
  rarity = (pair) => Math.log((SCRIPTS.length + 1) / ((holders.get(pair) ?? 0) + 1))
  return rarity
}
