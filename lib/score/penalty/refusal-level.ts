import { valueOf, type PackBook } from '../../rules/pack-book'

/** Rates closer than this are the same: `5 × 0.011` is a hair under `0.055`. */
const HAIR = 1e-9

/** What the ladder of 无故拒绝售后 goes by. */
export interface RefusalStanding {
  /** 无故拒绝 of the natural week so far. */
  count: number
  /** Days of the week so far, today included. */
  days: number
  /** Violations earlier in the week; `null` = unknown. */
  earlier: number | null
  /** Is the shop's refusal rate over the multiple of its industry's mean? */
  over: boolean
  /** Is one product over it, with as many a day as the shop would need? */
  productOver: boolean
}

/** Is a rate over the pack's multiple of its peer? Exactly the multiple is not over. `null` = unknown. */
export function isOverPeer(
  book: PackBook,
  { rate, peer }: { rate: number | null; peer: number | null },
): boolean | null {
  const multiple = valueOf(book, 'ladder.refusal.rateMultiple')
  if (multiple === null || rate === null || peer === null) return null
  return rate - multiple * peer > HAIR
}

/**
 * The level 0–3 of a standing. Once over the peer: a daily mean of 5 with no violation earlier in the week → 1,
 * with one or two → 2, with more → 3; of 10 → 3; one product over and at 5 a day → 3. `null` = the pack knows no
 * such ladder, or the earlier violations would decide and are unknown. Source: 商家【消极服务】处置细则 §二.
 */
export function refusalLevel(
  book: PackBook,
  { count, days, earlier, over, productOver }: RefusalStanding,
): number | null {
  const mean = valueOf(book, 'ladder.refusal.dailyMean')
  const severe = valueOf(book, 'ladder.refusal.dailyMeanSevere')
  if (mean === null || severe === null) return null
  if (productOver || (over && count >= severe * days)) return 3
  if (!over || count < mean * days) return 0
  return earlier === null ? null : levelAfter(book, earlier)
}

/** The level of the next violation in a week that has seen so many; `null` = the pack does not say. */
export function levelAfter(book: PackBook, earlier: number): number | null {
  const second = valueOf(book, 'ladder.refusal.level2.prior')
  const third = valueOf(book, 'ladder.refusal.level3.prior')
  if (second === null || third === null) return null
  if (earlier >= third) return 3
  return earlier >= second ? 2 : 1
}

/** Fine and frozen days of a level; level 1 is a warning. `null` = unknown. */
export function refusalCost(
  book: PackBook,
  level: number | null,
): { fineFen: number | null; freezeDays: number | null } {
  if (level === null) return { fineFen: null, freezeDays: null }
  if (level < 2) return { fineFen: 0, freezeDays: 0 }
  return {
    fineFen: valueOf(book, `ladder.refusal.level${level}.fineFen`),
    freezeDays: valueOf(book, `ladder.refusal.level${level}.freezeDays`),
  }
}
