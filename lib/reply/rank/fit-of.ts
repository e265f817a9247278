import type { AfterSale } from '../../schema/after-sale'
import type { Platform } from '../../schema/platform'
import type { ReplyScript, ReplyStage } from '../../schema/reply-script'
import type { TextReading } from '../../schema/text-reading'

/** What a script is held against. */
export interface ReplyCase {
  platform: Platform
  ticket: AfterSale | null
  stage: ReplyStage
  /** Of the buyer's last message; `null` = there is none, or it was not read. */
  reading: TextReading | null
  /** How like the buyer's question the script's own are, 0–1; absent = 0. */
  likeness?: number
}

/** From this likeness to one of a script's own questions on, the buyer's words show where the case stands. */
const WITNESSED = 0.5

/** From this chance on a buyer is spoken to as an impatient one. */
export const HEATED = 0.5

const WEIGHTS = { platform: 1, stage: 2, kind: 3, reason: 4, intent: 6, tone: 1.5 } as const
/** A message that may as well be about something else says less: a fit of the second intent counts its own chance. */
const LEAST_INTENT = 0.15
/** What a script about something else than the buyer asked loses. */
const OTHER_INTENT = -3
/** What a script about a certain question loses where neither a reading nor kind or reason says that it was asked. */
const QUESTION_UNREAD = -4

/**
 * How well a script fits, or `null` when it does not fit at all: the more it names of the case, the better. What the
 * buyer asks outweighs the reason of the ticket, the reason outweighs its kind.
 */
export function fitOf(
  script: ReplyScript,
  { platform, ticket, stage, reading, likeness = 0 }: ReplyCase,
): number | null {
  const unknownStage = ticket === null && likeness >= WITNESSED
  const marks = [
    markOf(script.platforms, platform, WEIGHTS.platform),
    markOf(script.stages, stage, WEIGHTS.stage) ?? (unknownStage ? 0 : null),
    ticketMark(script, script.kinds, { value: ticket?.kind, weight: WEIGHTS.kind, stage }),
    ticketMark(script, script.reasonClasses, { value: ticket?.reasonClass, weight: WEIGHTS.reason, stage }),
  ]
  const places = marks.reduce<number | null>(
    (sum, mark) => (sum === null || mark === null ? null : sum + mark),
    0,
  )
  return places === null ? null : places + intentMark(script, { ticket, reading }) + toneMark(script, reading)
}

function markOf<T>(named: readonly T[] | '*', value: T | null, weight: number): number | null {
  if (named === '*') return 0
  return value !== null && named.includes(value) ? weight : null
}

/** Before there is a ticket, its kind and reason rule nothing out of what may be said while the buyer is asking. */
function ticketMark<T>(
  { stages }: ReplyScript,
  named: readonly T[] | '*',
  { value, weight, stage }: { value: T | null | undefined; weight: number; stage: ReplyStage },
): number | null {
  if (value == null && stage === 'asking' && stages !== '*' && stages.includes('asking')) return 0
  return markOf(named, value ?? null, weight)
}

/** A guess may be wrong, so another intent never rules a script out. */
function intentMark(
  { intents, kinds, reasonClasses }: ReplyScript,
  { ticket, reading }: Pick<ReplyCase, 'ticket' | 'reading'>,
): number {
  if (intents === '*') return 0
  const likely = reading?.intents.filter(({ id, p }) => id !== 'other' && p >= LEAST_INTENT) ?? []
  const byTicket = ticket !== null && (kinds !== '*' || reasonClasses !== '*')
  if (likely.length === 0) return byTicket ? 0 : QUESTION_UNREAD
  const p = likely.reduce((sum, { id, p: chance }) => sum + (intents.includes(id) ? chance : 0), 0)
  return p > 0 ? WEIGHTS.intent * p : OTHER_INTENT
}

function toneMark({ tone }: ReplyScript, reading: TextReading | null): number {
  if (!reading) return 0
  const heated = reading.anger >= HEATED
  if (tone === 'sorry') return heated ? WEIGHTS.tone : 0
  if (tone === 'firm') return heated ? -WEIGHTS.tone : 0
  return 0
}
