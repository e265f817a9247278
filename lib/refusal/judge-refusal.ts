import { capLevel, compareLevels, worstLevel } from '../domain/level'
import { citeClause } from '../rules/cite-clause'
import type { Finding, FindingId, Level } from '../schema/finding'
import type { Unread } from '../schema/page-reading'
import { staleFacts } from './findings/x4-stale-facts'
import { missingFacts } from './needed-facts'
import { isConditional, type Hit, type RefusalCase, type Stage } from './refusal-case'
import type { RuleBook } from './rule-book'

/** Every string is a code or a label of the platform; nothing of the buyer's. */
export interface Verdict {
  level: Level
  stage: Stage
  /** Worst first. */
  findings: Finding[]
  /** Facts that were needed and not known. */
  unknown: Unread[]
}

interface Judging {
  clauses: RuleBook['clauses']
  /** Is nothing but an unconditional finding beyond `caution`? */
  caps: boolean
}

interface Found {
  id: FindingId
  hit: Hit
  unconditional: boolean
}

/**
 * Judges one refusal by its platform's book, from what is known at `now`. Pure. Before a reason is chosen nothing but an
 * unconditional finding goes beyond `caution`, unless asked for without the cap; an unknown fact never leads to
 * `clear`.
 */
export function judgeRefusal(refusal: RefusalCase, book: RuleBook, { capped = true } = {}): Verdict {
  const found: Found[] = book.checks.flatMap(({ id, unconditional = false, find }) => {
    const hit = find(refusal)
    return hit ? [{ id, hit, unconditional }] : []
  })
  const unknown = onceEach([...missingFacts(refusal), ...found.flatMap(({ hit }) => hit.unknown ?? [])])
  const stale = staleFacts(refusal, unknown)
  if (stale) found.push({ id: 'x4-stale-facts', hit: stale, unconditional: false })
  const caps = capped && isConditional(refusal)
  const findings = found
    .map((one) => findingOf(one, refusal, { clauses: book.clauses, caps }))
    .sort((a, b) => compareLevels(b.level, a.level))
  return { level: worstLevel(findings.map(({ level }) => level)), stage: refusal.stage, findings, unknown }
}

function findingOf(
  { id, hit, unconditional }: Found,
  refusal: RefusalCase,
  { clauses, caps }: Judging,
): Finding {
  return {
    rule: id,
    level: caps && !unconditional ? capLevel<Finding['level']>(hit.level, 'caution') : hit.level,
    cite: citeClause(clauses, id, refusal),
    ...(hit.facts && { facts: hit.facts }),
  }
}

const onceEach = (rows: readonly Unread[]): Unread[] => [
  ...new Map(rows.map((row) => [row.field, row])).values(),
]
