import { draftFrom, isParted, overlap } from '../../../lib/reply/lint/draft/draft-of'
import { clauseFeatures, passageFeatures } from '../../../lib/reply/lint/model/clause-features'
import { passageFrom } from '../../../lib/reply/lint/model/clause-model'
import type { LintId } from '../../../lib/schema/lint'
import { rowMaker, type Row } from '../design'
import type { TaughtDraft } from './taught-drafts'

/** One clause of a draft, as the model sees it. */
export interface ClauseRow {
  draft: TaughtDraft
  row: Row
  /** Rules that it breaks, and among how many clauses the fault may lie. */
  breaks: ReadonlyMap<LintId, number>
}

const NONE: Row = { buckets: new Uint32Array(), worths: new Float32Array() }

/** The clauses of some drafts, in order. */
export function clauseRows(drafts: readonly TaughtDraft[], buckets: number): ClauseRow[] {
  const rowOf = rowMaker(buckets)
  return drafts.flatMap((draft) => {
    const folded = draftFrom(draft.text)
    const places = folded.clauses.map(folded.placeOf)
    let shared = NONE
    return places.map((place, at) => {
      const breaks = new Map<LintId, number>()
      for (const { rule, words } of draft.spans) {
        const start = words === null ? 0 : draft.text.indexOf(words)
        const end = words === null ? draft.text.length : start + words.length
        if (!overlap(place, { start, end })) continue
        const among = places.filter((other) => overlap(other, { start, end })).length
        breaks.set(rule, Math.min(among, breaks.get(rule) ?? among))
      }
      if (isParted(folded, at)) shared = rowOf(passageFeatures(folded, passageFrom(folded, at)))
      const own = rowOf(clauseFeatures(folded, at))
      return { draft, row: joined(own, shared), breaks }
    })
  })
}

/** Both rows as one; a bucket of both counts twice, as it does when a draft is read. */
function joined(own: Row, whole: Row): Row {
  const worths = new Map<number, number>()
  for (const { buckets, worths: each } of [own, whole])
    for (const [at, bucket] of buckets.entries()) worths.set(bucket, (worths.get(bucket) ?? 0) + each[at]!)
  return { buckets: Uint32Array.from(worths.keys()), worths: Float32Array.from(worths.values()) }
}
