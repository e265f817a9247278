import type { CostCase, PricedAction } from './cost-case'
import type { CostInputs, InputName, InputRanges } from './cost-inputs'
import { sumOf, type Term } from './term'

/** How far one input's doubt moves a cost. */
export interface Swing {
  input: InputName
  low: number
  high: number
}

/** An action's price in fen, unrounded; all `null` when an input is missing. */
export interface Price {
  cost: number | null
  low: number | null
  high: number | null
  terms: Term[]
  /** Widest first. */
  swings: Swing[]
}

/**
 * The expected cost with its 80 % bounds: each input in doubt is moved to its own bounds with the others at their
 * means, and the moves, independent of each other, add up as squares.
 */
export function priceAction(
  { terms }: PricedAction,
  of: CostCase,
  { inputs, ranges }: { inputs: CostInputs; ranges: InputRanges },
): Price {
  const own = terms(of, inputs)
  const cost = sumOf(own)
  if (cost === null) return { cost: null, low: null, high: null, terms: own, swings: [] }
  const swings = Object.entries(ranges).flatMap(([name, bounds]): Swing[] => {
    const input = name as InputName
    const ends = bounds.map((bound) => sumOf(terms(of, { ...inputs, [input]: bound })) ?? cost)
    const [low, high] = [Math.min(cost, ...ends), Math.max(cost, ...ends)]
    return low === high ? [] : [{ input, low, high }]
  })
  const down = Math.hypot(...swings.map(({ low }) => cost - low))
  const up = Math.hypot(...swings.map(({ high }) => high - cost))
  // No way of answering a ticket earns money, so doubt does not reach below nothing.
  const low = Math.max(Math.min(0, cost), cost - down)
  const widest = swings.toSorted((a, b) => b.high - b.low - (a.high - a.low))
  return { cost, low, high: cost + up, terms: own, swings: widest }
}
