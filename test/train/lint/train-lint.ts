import { join } from 'node:path'
import { writeWeights } from '../write-weights'
import { clauseRows } from './clause-rows'
import { writeLintCard } from './lint-card'
import { CLAUSE_OPTIONS, fitClauses } from './fit-clauses'
import { HELD, measureHand } from './measure-clauses'
import { taughtDrafts } from './taught-drafts'

export const LINT_WEIGHTS_FOLDER = join(import.meta.dirname, '../../../lib/reply/lint/model/weights')

/** Fits the model of clauses on every draft there is, and measures it hand by hand for its card. */
export function trainLint({ data, date, card }: { data: string | null; date: string; card: boolean }): void {
  const drafts = taughtDrafts(data)
  const rows = clauseRows(drafts, CLAUSE_OPTIONS.buckets)
  writeWeights(
    { name: 'lint-clauses', what: 'Log odds by lint id that a clause of a draft breaks it.' },
    fitClauses(rows),
    { folder: LINT_WEIGHTS_FOLDER, packing: '../../../text/packed-weights' },
  )
  if (!card) return
  const scores = HELD.flatMap((hand) => measureHand(rows, hand))
  writeLintCard({ folder: LINT_WEIGHTS_FOLDER, date, drafts, clauses: rows.length, scores })
}
