import type { ScoreSheet } from '../../schema/score-sheet'

/** Digits after the point that a platform shows at least: 82 分, 4.66. */
const LEAST: Record<ScoreSheet['platform'], number> = { douyin: 0, qianniu: 2 }

/** Half a unit of the last digit that the sheets show in totals and dimensions: what rounding can hide. */
export function halfUnit(sheets: readonly ScoreSheet[]): number {
  const digits = sheets.flatMap(({ platform, total, dimensions }) => [
    LEAST[platform],
    ...[total, ...dimensions.map(({ score }) => score)].map(decimalsOf),
  ])
  return 0.5 / 10 ** Math.max(0, ...digits)
}

function decimalsOf(value: number | null): number {
  return value === null ? 0 : Math.min((tidy(value).toString().split('.')[1] ?? '').length, 6)
}

/** Takes away what binary fractions leave behind: 4.660000000000001 → 4.66. */
export function tidy(value: number): number {
  return Math.round(value * 1e9) / 1e9
}
