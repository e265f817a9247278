import type { Level } from '../schema/finding'

/** Written out here, since the schema's own list would bring its validators into content scripts. */
const RANK: Record<Level, number> = { clear: 0, caution: 1, danger: 2, blocked: 3 }

/** Positive when `a` is the worse level. */
export function compareLevels(a: Level, b: Level): number {
  return RANK[a] - RANK[b]
}

/** The worst of the levels; `clear` for none. */
export function worstLevel(levels: readonly Level[]): Level {
  return levels.reduce<Level>((worst, level) => (compareLevels(level, worst) > 0 ? level : worst), 'clear')
}

/** The level, but no worse than `cap`. */
export function capLevel<L extends Level>(level: L, cap: L): L {
  return compareLevels(level, cap) > 0 ? cap : level
}
