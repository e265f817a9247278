import { dayOf } from '../../domain/time'
import { bookOf, linesOf } from '../../rules/pack-book'
import { packForSheet } from '../../rules/pack-for-sheet'
import { packById } from '../../rules/packs/all-packs'
import { project } from '../../score/project'
import { warningsOf } from '../../score/warning/warnings'
import type { Score } from '../room'
import { budgetLines } from './budget-lines'
import { lineStates } from './line-states'
import { odometerLines } from './odometer-lines'
import type { Outlook } from './shop-room'
import type { OutlookQuestion } from './use-outlook'
import { weightLines } from './weight-lines'

/**
 * All that the room computes, from the newest sheet, the ones before it and what this browser counted a day; `null`
 * without a sheet. Costs O(days).
 */
export function outlookOf({ records, edits, imported, thresholds, now }: OutlookQuestion): Outlook | null {
  const { sheets, counts, dayCounts } = records
  const sheet = sheets.at(-1)
  if (!sheet) return null
  const history = sheets.slice(0, -1)
  const pack = packForSheet({ platform: sheet.platform, now, sheet })
  const book = bookOf(imported[pack] ?? packById(pack), edits, dayOf(now))
  const seen = { eventsCover: 'this-browser' as const, dayCounts: [...dayCounts] }
  const projection = project({ now, pack, sheet, history, ...seen }, book)
  const weights = weightLines(book, sheet, history)
  return {
    projection,
    pack: { title: book.pack.title, from: book.pack.from },
    dimensionOf: Object.fromEntries(
      book.pack.metrics.map(({ id, dimension, scored }) => [id, scored ? dimension : null]),
    ),
    weights: weights.lines,
    sheetsLearnedFrom: weights.sheets,
    steps: book.pack.stars.map(({ min, stars }) => ({ min, stars })).toSorted((a, b) => b.min - a.min),
    lines: lineStates(book, sheets.map(dated)),
    budgets: budgetLines(projection, linesOf(book)),
    odometers: odometerLines({ now, book, sheet, days: counts }),
    warnings: warningsOf({ now, days: counts, thresholds }).map((one) => ({ ...one, driverName: null })),
  }
}

const dated = (sheet: Score) => ({ day: dayOf(sheet.updatedAt ?? sheet.readAt), sheet })
