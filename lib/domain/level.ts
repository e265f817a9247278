import { LEVELS, type Level } from '../schema/finding'

/** Positive when `a` is the worse level. */
export function compareLevels(a: Level, b: Level): number {
  return LEVELS.indexOf(a) - LEVELS.indexOf(b)
}

/** The worst of the levels; `clear` for none. */
export function worstLevel(levels: readonly Level[]): Level {
  return levels.reduce<Level>((worst, level) => (compareLevels(level, worst) > 0 ? level : worst), 'clear')
}

/** The level, but no worse than `cap`. */
export function capLevel<L extends Level>(level: L, cap: L): L {
  return compareLevels(level, cap) > 0 ? cap : level
}
