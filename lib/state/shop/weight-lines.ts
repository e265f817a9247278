import { weightOf, type PackBook } from '../../rules/pack-book'
import type { Dimension, ScoreSheet } from '../../schema/score-sheet'
import { learnWeights } from '../../score/total/learn-weights'
import { sheetsUnder } from '../../score/total/sheets-under'
import type { WeightLine } from './shop-room'

const DIMENSIONS: readonly Dimension['id'][] = ['goods', 'logistics', 'service']

export interface WeightLines {
  lines: WeightLine[]
  /** Days behind what was learned; 0 = nothing was. */
  sheets: number
}

/**
 * The three dimensions, then the metrics whose weight anybody tells. Where edit, page and pack are silent on any
 * dimension, all three are as the shop's own days teach them, if they do: weights that sum to 1 are learned together.
 */
export function weightLines(book: PackBook, sheet: ScoreSheet, history: readonly ScoreSheet[]): WeightLines {
  const told = DIMENSIONS.map((of): WeightLine => ({
    of,
    ...weightOf(book, of, sheet),
    low: null,
    high: null,
  }))
  const metrics = sheet.metrics.flatMap(({ id }): WeightLine[] => {
    const { weight, origin, cite } = weightOf(book, id, sheet)
    return weight === null ? [] : [{ of: id, weight, origin, cite, low: null, high: null }]
  })
  if (told.every(({ weight }) => weight !== null)) return { lines: [...told, ...metrics], sheets: 0 }
  const learned = learnWeights(sheetsUnder([...history, sheet], sheet, book))
  if ('why' in learned) return { lines: [...told, ...metrics], sheets: 0 }
  const { weights, low, high, sheets } = learned
  const taught = DIMENSIONS.map((of): WeightLine => ({
    of,
    weight: weights[of],
    origin: 'learned',
    low: low[of],
    high: high[of],
    cite: null,
  }))
  return { lines: [...taught, ...metrics], sheets }
}
