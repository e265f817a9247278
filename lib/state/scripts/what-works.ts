import { betaQuantile } from '../../domain/beta'
import { ENOUGH_ENDS, type ScriptCounts, type ScriptRecord } from '../../reply/rank/script-record'
import type { ShelfScript } from './shelf'

/** How one script has done here. */
export interface Worked extends ScriptCounts {
  id: string
  aim: string
  ends: number
  /** Share of the known ends that did not escalate, and the 95 % interval; `null` = too few ends to say. */
  share: { value: number; low: number; high: number } | null
}

const TAIL = 0.025

/** Every script that was used here: those of which enough is known, the best first, then the others by use. */
export function whatWorks(shelf: readonly ShelfScript[], record: ScriptRecord): Worked[] {
  const rows = shelf.flatMap(({ script: { id, aim } }) => {
    const counts = record[id]
    return counts && counts.used > 0 ? [workedOf(id, aim, counts)] : []
  })
  return rows.sort(
    (a, b) => (b.share?.value ?? -1) - (a.share?.value ?? -1) || b.ends - a.ends || b.used - a.used,
  )
}

function workedOf(id: string, aim: string, counts: ScriptCounts): Worked {
  const { used, settled, bad } = counts
  const ends = settled + bad
  const beta = { a: 1 + settled, b: 1 + bad }
  const share =
    ends < ENOUGH_ENDS
      ? null
      : { value: settled / ends, low: betaQuantile(beta, TAIL), high: betaQuantile(beta, 1 - TAIL) }
  return { used, settled, bad, id, aim, ends, share }
}
