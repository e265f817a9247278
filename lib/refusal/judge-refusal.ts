import { capLevel, compareLevels, worstLevel } from '../domain/level'
import { citeClause } from '../rules/cite-clause'
import type { Finding, Level } from '../schema/finding'
import type { Unread } from '../schema/page-reading'
import { isConditional, type RefusalCase, type Stage } from './refusal-case'
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

/**
 * Judges one refusal by its platform's book, from what is known at `now`. Pure. Before a reason is chosen nothing but an
 * unconditional finding goes beyond `caution`; an unknown fact never leads to `clear`.
 */
export function judgeRefusal(refusal: RefusalCase, { checks, clauses }: RuleBook): Verdict {
  const conditional = isConditional(refusal)
  const findings: Finding[] = []
  const unknown: Unread[] = []
  for (const check of checks) {
    const hit = check.find(refusal)
    if (!hit) continue
    const capped = conditional && !check.unconditional
    findings.push({
      rule: check.id,
      level: capped ? capLevel<Finding['level']>(hit.level, 'caution') : hit.level,
      cite: citeClause(clauses, check.id, refusal),
      ...(hit.facts && { facts: hit.facts }),
    })
    unknown.push(...(hit.unknown ?? []))
  }
  findings.sort((a, b) => compareLevels(b.level, a.level))
  return {
    level: worstLevel(findings.map((finding) => finding.level)),
    stage: refusal.stage,
    findings,
    unknown,
  }
}
