import { dayOf } from '../../domain/time'
import { bookOf, linesOf } from '../../rules/pack-book'
import { packForSheet } from '../../rules/pack-for-sheet'
import { packById } from '../../rules/packs/all-packs'
import { project } from '../../score/project'
import { warningsOf } from '../../score/warning/warnings'
import type { Score } from '../room'
import type { ShopFacts } from '../../schema/settings'
import { budgetLines } from './budget-lines'
import { countersOf } from './entered-week'
import { lineStates } from './line-states'
import { odometerLines } from './odometer-lines'
import type { Outlook } from './shop-room'
import type { OutlookQuestion } from './use-outlook'
import { weightLines } from './weight-lines'

/**
 * All that the room computes, from the newest sheet, the ones before it and what this browser counted a day; `null`
 * without a sheet. Costs O(days).
 */
export function outlookOf(question: OutlookQuestion): Outlook | null {
  const { records, edits, imported, thresholds, entered, facts, now } = question
  const { sheets, counts, dayCounts } = records
  const latest = sheets.at(-1)
  if (!latest) return null
  const sheet = withFacts(latest, facts)
  const counters = countersOf(entered, now)
  const history = sheets.slice(0, -1)
  const pack = packForSheet({ platform: sheet.platform, now, sheet })
  const book = bookOf(imported[pack] ?? packById(pack), edits, dayOf(now))
  const seen = { eventsCover: 'this-browser' as const, dayCounts: [...dayCounts] }
  const projection = project({ now, pack, sheet, history, counters, ...seen }, book)
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
    odometers: odometerLines({ now, book, sheet, counters, days: counts }),
    warnings: warningsOf({ now, days: counts, thresholds }).map((one) => ({ ...one, driverName: null })),
  }
}

/** Industry and type of shop choose the pack's weights; where the page names none, the person may have. */
function withFacts(sheet: Score, facts: ShopFacts | undefined): Score {
  const { industry, shopType } = sheet
  return {
    ...sheet,
    industry: industry ?? facts?.industry ?? null,
    shopType: shopType ?? facts?.shopType ?? null,
  }
}

const dated = (sheet: Score) => ({ day: dayOf(sheet.updatedAt ?? sheet.readAt), sheet })
