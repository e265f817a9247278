import { linesOf, starStepsOf, valueOf, type PackBook } from '../../rules/pack-book'
import type { ScoreSheet } from '../../schema/score-sheet'
import { tidy } from './shown-precision'
import { totalOf } from './total-of'

export interface Stars {
  /** What buyers see: Douyin's 5-point figure by the pack's ladder with the user's own steps, on 千牛 the total itself. */
  now: number | null
  /** The next step up; `null` at the top. */
  next: number | null
  /** Points of the total still missing to `next`. */
  pointsToNext: number | null
}

/**
 * Where the shop stands on the ladder that buyers see, on the exact total; nothing is known outside the formal
 * stage. The total is exact where metric scores make it up and agree with the page, else it is the one shown.
 */
export function starsOf({ sheet, book }: { sheet: ScoreSheet; book: PackBook }): Stars {
  const total = exactTotal(sheet, book)
  if (sheet.stage !== 'formal' || total === null) return { now: null, next: null, pointsToNext: null }
  if (sheet.platform === 'qianniu') {
    const target = targetOf(book)
    if (target === null || total >= target) return { now: total, next: null, pointsToNext: null }
    return { now: total, next: target, pointsToNext: tidy(target - total) }
  }
  const ladder = starStepsOf(book).toSorted((one, other) => other.min - one.min)
  const at = ladder.findIndex(({ min }) => total >= min)
  const now = at < 0 ? null : (ladder[at]?.stars ?? null)
  const above = now === null ? undefined : ladder[at - 1]
  return {
    now,
    next: above?.stars ?? null,
    pointsToNext: above ? tidy(above.min - total) : null,
  }
}

/** 千牛 has one line on the total: the target as the user may have set it, else the pack's line. `null` = none. */
function targetOf(book: PackBook): number | null {
  const line = linesOf(book).find(({ of, op }) => of === 'total' && op === '≥')
  return valueOf(book, 'target.total') ?? line?.bound ?? null
}

function exactTotal(sheet: ScoreSheet, book: PackBook): number | null {
  const { recomputed, basis, mismatch } = totalOf({ sheet, book, history: [] })
  const exact = basis === 'tiers' && mismatch === null ? recomputed : null
  return exact ?? sheet.total ?? recomputed
}
