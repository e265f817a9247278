import { dayOf } from '../../domain/time'
import { bookOf, type PackBook } from '../../rules/pack-book'
import { packForSheet } from '../../rules/pack-for-sheet'
import { packById } from '../../rules/packs/all-packs'
import type { Counters, ProjectInput } from '../../schema/projection'
import type { ShopFacts } from '../../schema/settings'
import type { Score } from '../room'
import { countersOf } from './entered-week'
import type { OutlookQuestion } from './use-outlook'

/** What the engines take for a shop: its newest sheet with what the person told, the ones before it, its counts. */
export interface ScoreInput {
  sheet: Score
  history: readonly Score[]
  book: PackBook
  counters: Counters
  input: ProjectInput
}

/** `null` without a sheet. */
export function scoreInputOf({
  records,
  edits,
  imported,
  entered,
  facts,
  now,
}: OutlookQuestion): ScoreInput | null {
  const { sheets, dayCounts } = records
  const latest = sheets.at(-1)
  if (!latest) return null
  const sheet = withFacts(latest, facts)
  const counters = countersOf(entered, now)
  const history = sheets.slice(0, -1)
  const pack = packForSheet({ platform: sheet.platform, now, sheet })
  const book = bookOf(imported[pack] ?? packById(pack), edits, dayOf(now))
  const seen = { eventsCover: 'this-browser' as const, dayCounts: [...dayCounts] }
  return { sheet, history, book, counters, input: { now, pack, sheet, history, counters, ...seen } }
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
