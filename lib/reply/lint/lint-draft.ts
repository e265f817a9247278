import type { LintFinding, LintId } from '../../schema/lint'
import { overlap } from './draft/draft-of'
import type { LintInput, LintRule, Place } from './rule'
import { LINT_RULES } from './rules'

/**
 * What in a draft may break a rule, by place; `[]` for a clean one. Places are offsets of UTF-16 units of
 * `input.text`, `0 ≤ start < end ≤ length`, sorted by start; places of one rule that overlap are one. An unknown
 * fact never makes a rule fire. Linear in the draft's length, never throws.
 */
export function lintDraft(input: LintInput): LintFinding[] {
  return lintBy(LINT_RULES, input)
}

/** `lintDraft` by these rules alone. */
export function lintBy(rules: readonly LintRule[], input: LintInput): LintFinding[] {
  const findings = rules.flatMap((rule) =>
    merged(rule.find(input), input.text.length).map((place) => findingOf(rule, place, input)),
  )
  return withoutOutranked(findings).toSorted((a, b) => a.start - b.start || a.end - b.end)
}

/** Words that break the graver rule need no second remark for the lighter one. */
const OUTRANKED: Readonly<Partial<Record<LintId, readonly LintId[]>>> = {
  abuse: ['mockery', 'blame'],
  mockery: ['blame'],
  // Another buyer's number is a way off the platform, but that is the lesser part of it.
  'other-buyer-data': ['off-platform'],
}

type Found = Pick<LintFinding, 'rule' | 'start' | 'end'>

/** The findings less the lighter ones of words that a graver one names. */
export function withoutOutranked<F extends Found>(findings: readonly F[]): F[] {
  return findings.filter((finding) => !findings.some((other) => outranks(other, finding)))
}

function outranks(graver: Found, lighter: Found): boolean {
  return overlap(graver, lighter) && (OUTRANKED[graver.rule] ?? []).includes(lighter.rule)
}

function merged(places: readonly Place[], length: number): Place[] {
  const kept: Place[] = []
  for (const place of clipped(places, length)) {
    const last = kept.at(-1)
    if (last && place.start < last.end) {
      kept[kept.length - 1] = {
        start: last.start,
        end: Math.max(last.end, place.end),
        advice: last.advice ?? place.advice,
        better: last.better ?? place.better,
      }
    } else kept.push(place)
  }
  return kept
}

function clipped(places: readonly Place[], length: number): Place[] {
  return places
    .map((place) => ({ ...place, start: Math.max(0, place.start), end: Math.min(length, place.end) }))
    .filter(({ start, end }) => start < end)
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
}

function findingOf(
  rule: LintRule,
  { start, end, advice, better }: Place,
  { platform }: LintInput,
): LintFinding {
  return {
    rule: rule.id,
    level: rule.level,
    start,
    end,
    advice: advice ?? rule.advice,
    better: better === undefined ? rule.better : better,
    cite: rule.cite[platform],
  }
}
