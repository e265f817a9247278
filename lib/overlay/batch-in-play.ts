import { compareLevels, worstLevel } from '../domain/level'
import { judgeRefusal } from '../refusal/judge-refusal'
import { muteFindings } from '../refusal/mute-findings'
import type { Finding } from '../schema/finding'
import type { KnownRecord, PageFacts } from './page-facts'
import { playRefusal, type Play, type RefusalInPlay } from './refusal-in-play'

/** Several tickets refused at once. No public page shows such a bar: all of it is inferred. */
export interface BatchInPlay {
  /** Tickets that were found ticked. */
  total: number
  /** Tickets that the bar counts beyond those; their rows are not on the page. */
  unread: number
  /** Those that would go wrong, worst first. */
  troubled: { tail: string; worst: Finding }[]
  plays: RefusalInPlay[]
}

export interface Batch {
  records: readonly KnownRecord[]
  /** As the bar counts them; `null` = it does not say. */
  count: number | null
}

const TAIL = 4

/** Judges each ticket of a batch; the whole is as bad as the worst of them. */
export function playBatch(facts: PageFacts, play: Play, { records, count }: Batch): RefusalInPlay {
  const plays = records.map((record) => playRefusal(facts, { ...play, record }))
  const byLevel = plays.toSorted((a, b) => compareLevels(b.verdict.level, a.verdict.level))
  const [worst = playRefusal(facts, { ...play, record: null })] = byLevel
  const unread = Math.max(0, (count ?? 0) - plays.length)
  const level = worstLevel([worst.verdict.level, ...(unread > 0 ? (['caution'] as const) : [])])
  return {
    ...worst,
    verdict: { ...worst.verdict, level, findings: oncePerRule(byLevel) },
    way: null,
    batch: { total: plays.length, unread, troubled: troubles(plays, play), plays },
  }
}

/** What is proved already stays so whatever reason is chosen for all of them, though it is shown as a caution. */
function troubles(plays: readonly RefusalInPlay[], { book, muted }: Play): BatchInPlay['troubled'] {
  return plays
    .flatMap(({ refusal }) => {
      const { shown } = muteFindings(judgeRefusal(refusal, book, { capped: false }), muted)
      const [worst] = shown.findings
      if (!worst || worst.level === 'caution') return []
      return [{ tail: (refusal.afterSale?.afterSaleId ?? '').slice(-TAIL), worst }]
    })
    .sort((a, b) => compareLevels(b.worst.level, a.worst.level))
}

function oncePerRule(plays: readonly RefusalInPlay[]): Finding[] {
  const all = plays.flatMap(({ verdict }) => verdict.findings)
  const worstFirst = all.toSorted((a, b) => compareLevels(b.level, a.level))
  return worstFirst.filter(
    ({ rule }, index) => worstFirst.findIndex((other) => other.rule === rule) === index,
  )
}
