import { citeOf } from '../../rules/row-in-force'
import { linesOf, type PackBook } from '../../rules/pack-book'
import type { PackLine } from '../../schema/rule-pack'
import type { Dimension, ScoreSheet } from '../../schema/score-sheet'
import type { Day } from '../../schema/time'
import { daysBetween } from './day-series'
import type { LineState } from './shop-room'

/** A sheet and the day that it is of. */
export interface DatedSheet {
  day: Day
  sheet: ScoreSheet
}

/**
 * The pack's lines and on which side of each the shop stands. A line on the mean of several days is told only where
 * every one of those days was read. Nothing is told outside the formal stage.
 */
export function lineStates(book: PackBook, sheets: readonly DatedSheet[]): LineState[] {
  return linesOf(book).map((line) => {
    const value = valueFor(line, sheets)
    const { id, label, of, op, bound, consequence } = line
    const met = value === null ? null : keeps(value, { op, bound })
    return { id, label, of, op, bound, value, met, some: isForSome(id), consequence, cite: citeOf(line) }
  })
}

/** Is the figure on the right side of the bound? */
export function keeps(value: number, { op, bound }: Pick<PackLine, 'op' | 'bound'>): boolean {
  if (op === '≥') return value >= bound
  if (op === '>') return value > bound
  return op === '≤' ? value <= bound : value < bound
}

/** `category.pets`, and `alliance.fruit.total` beside the `alliance.total` of all. */
function isForSome(id: string): boolean {
  return id.startsWith('category.') || id.split('.').length > 2
}

function valueFor({ of, meanDays }: PackLine, sheets: readonly DatedSheet[]): number | null {
  const last = sheets.at(-1)
  if (!last || last.sheet.stage !== 'formal') return null
  const days = sheets.filter(({ day }) => daysBetween(day, last.day) < meanDays)
  const figures = days.map(({ sheet }) => figureOf(of, sheet))
  const known = figures.filter((figure) => figure !== null)
  if (new Set(days.map(({ day }) => day)).size < meanDays || known.length < figures.length) return null
  return known.reduce((sum, figure) => sum + figure, 0) / known.length
}

const DIMENSIONS: ReadonlySet<string> = new Set<Dimension['id']>(['goods', 'logistics', 'service'])

function figureOf(of: PackLine['of'], sheet: ScoreSheet): number | null {
  if (of === 'total') return sheet.total
  if (DIMENSIONS.has(of)) return sheet.dimensions.find(({ id }) => id === of)?.score ?? null
  return sheet.metrics.find(({ id }) => id === of)?.value ?? null
}
