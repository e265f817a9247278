import { LEVELS, type Finding, type FindingId, type Level } from '../../schema/finding'
import type { Disagreement, RememberedDecision } from '../../schema/decision'
import { CAME_TRUE } from './came-true'
import { countedShare, type CountedShare } from './counted-share'
import { lastOfTickets, ticketOf } from './last-of-tickets'
import { reliabilityOf, type Forecast, type Reliability } from './reliability'

/** Fewer decided refusals say nothing about a finding. */
export const LEAST_CASES = 8

/** How refusals with one thing in common ended. */
export interface Track {
  /** Confirmed refusals, each ticket once. */
  refused: number
  /** Of those whose end is known: the refusal did not stand. */
  overturned: CountedShare
  /** Of those of which it is known: the buyer called the platform. */
  escalated: CountedShare
  /** Of the probabilities that were stated at them. */
  reliability: Reliability
}

export interface FindingTrack extends Track {
  rule: FindingId
  /** `null` = all levels together. */
  level: Finding['level'] | null
  /** Tickets on which an agent disagreed with it, by the reason given (`none` without one). */
  disagreed: Partial<Record<Disagreement | 'none', number>>
  /** The refusals it warned of stood for the most part: the lower bound of that share is above one half. */
  mostlyWrong: boolean
}

export interface Calibration {
  /** By finding, first of all its levels together, then of each that occurred. */
  findings: FindingTrack[]
  /** By the level shown. */
  levels: (Track & { level: Level })[]
  /** Every stated probability. */
  reliability: Reliability
}

/** Holds what was said at refusals against what became of them. Pure; costs O(decisions × findings). */
export function calibrate(decisions: readonly RememberedDecision[]): Calibration {
  const refused = lastOfTickets(decisions.filter(({ action }) => action === 'refuse-confirmed'))
  const rules = [...new Set(refused.flatMap(({ findings }) => findings.map(({ rule }) => rule)))].sort()
  return {
    findings: rules.flatMap((rule) => findingTracks(rule, refused, decisions)),
    levels: LEVELS.map((level) => ({ level, ...trackOf(refused.filter((one) => one.level === level)) })),
    reliability: reliabilityOf(refused.flatMap(forecastOf)),
  }
}

function findingTracks(
  rule: FindingId,
  refused: readonly RememberedDecision[],
  decisions: readonly RememberedDecision[],
): FindingTrack[] {
  const levels = LEVELS.filter((level) => level !== 'clear')
  return [null, ...levels].flatMap((level) => {
    const fits = (finding: Finding) => finding.rule === rule && (level === null || finding.level === level)
    const mine = refused.filter(({ findings }) => findings.some(fits))
    if (mine.length === 0) return []
    const against = decisions.filter((one) => one.disagreedRule === rule && one.findings.some(fits))
    const track = trackOf(mine)
    return [{ rule, level, ...track, disagreed: reasonsOf(against), mostlyWrong: isMostlyWrong(track) }]
  })
}

function trackOf(refused: readonly RememberedDecision[]): Track {
  return {
    refused: refused.length,
    overturned: shareOf(refused, 'overturned'),
    escalated: shareOf(refused, 'escalated'),
    reliability: reliabilityOf(refused.flatMap(forecastOf)),
  }
}

function shareOf(refused: readonly RememberedDecision[], what: 'overturned' | 'escalated'): CountedShare {
  const decided = refused.map(({ outcome }) => outcome && CAME_TRUE[outcome.state][what])
  const known = decided.filter((came) => came != null)
  return countedShare(known.filter(Boolean).length, known.length)
}

function isMostlyWrong({ overturned: { count, total } }: Track): boolean {
  const { low } = countedShare(total - count, total)
  return total >= LEAST_CASES && low !== null && low > 0.5
}

function forecastOf({ escalation, outcome }: RememberedDecision): Forecast[] {
  const cameTrue = outcome ? CAME_TRUE[outcome.state].escalated : null
  return escalation == null || cameTrue === null ? [] : [{ p: escalation.mean, cameTrue }]
}

function reasonsOf(against: readonly RememberedDecision[]): FindingTrack['disagreed'] {
  const reasons = new Map(against.map((one) => [ticketOf(one), one.disagreement ?? ('none' as const)]))
  const counts: FindingTrack['disagreed'] = {}
  for (const reason of reasons.values()) counts[reason] = (counts[reason] ?? 0) + 1
  return counts
}
