import { dayOf } from '../../domain/time'
import { linesOf, starStepsOf } from '../../rules/pack-book'
import { forecastInputs, project } from '../../score/project'
import { warningsOf } from '../../score/warning/warnings'
import type { Score } from '../room'
import { budgetLines } from './budget-lines'
import { coverageLines } from './coverage-lines'
import { lineStates } from './line-states'
import { odometerLines } from './odometer-lines'
import { scoreInputOf } from './score-input'
import type { Outlook } from './shop-room'
import type { OutlookQuestion } from './use-outlook'
import { weightLines } from './weight-lines'

/**
 * All that the room computes, from the newest sheet, the ones before it and what this browser counted a day; `null`
 * without a sheet. Costs O(days).
 */
export function outlookOf(question: OutlookQuestion): Outlook | null {
  const known = scoreInputOf(question)
  if (!known) return null
  const { sheet, history, book, counters, input } = known
  const { records, thresholds, now } = question
  const { sheets, counts } = records
  const projection = project(input, book)
  const weights = weightLines(book, sheet, history)
  return {
    projection,
    pack: { title: book.pack.title, from: book.pack.from },
    dimensionOf: Object.fromEntries(
      book.pack.metrics.map(({ id, dimension, scored }) => [id, scored ? dimension : null]),
    ),
    weights: weights.lines,
    sheetsLearnedFrom: weights.sheets,
    steps: starStepsOf(book)
      .map(({ min, stars }) => ({ min, stars }))
      .toSorted((a, b) => b.min - a.min),
    lines: lineStates(book, sheets.map(dated)),
    budgets: budgetLines(projection, linesOf(book)),
    coverage: coverageLines(forecastInputs(input, book).inputs),
    odometers: odometerLines({ now, book, sheet, counters, days: counts }),
    warnings: warningsOf({ now, days: counts, thresholds }).map((one) => ({ ...one, driverName: null })),
  }
}

const dated = (sheet: Score) => ({ day: dayOf(sheet.updatedAt ?? sheet.readAt), sheet })
