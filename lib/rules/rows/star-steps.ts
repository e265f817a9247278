import type { Cited, StarStep } from '../../schema/rule-pack'

/** Points of the total → the buyer's five-point figure, highest first; below the last step it is 3.0. */
const LADDER: readonly (readonly [min: number, stars: number])[] = [
  [97, 5],
  [93, 4.9],
  [89, 4.8],
  [85, 4.7],
  [81, 4.6],
  [77, 4.5],
  [73, 4.4],
  [69, 4.3],
  [65, 4.2],
  [61, 4.1],
  [60, 4],
  [59, 3.9],
  [58, 3.8],
  [57, 3.7],
  [56, 3.6],
  [55, 3.5],
  [54, 3.4],
  [53, 3.3],
  [52, 3.2],
  [51, 3.1],
]

/** The ladder as one text has it; `lowest` is where the scale of the total begins. */
export function starSteps(cite: Cited, lowest: number): StarStep[] {
  return [...LADDER, [lowest, 3] as const].map(([min, stars]) => ({ ...cite, min, stars }))
}
