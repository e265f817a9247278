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
}

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
export function fitOf(script: ReplyScript, { platform, ticket, stage, reading }: ReplyCase): number | null {
  const marks = [
    markOf(script.platforms, platform, WEIGHTS.platform),
    markOf(script.stages, stage, WEIGHTS.stage),
    markOf(script.kinds, ticket?.kind ?? null, WEIGHTS.kind),
    markOf(script.reasonClasses, ticket?.reasonClass ?? null, WEIGHTS.reason),
  ]
  const places = marks.reduce<number | null>(
    (sum, mark) => (sum === null || mark === null ? null : sum + mark),
    0,
  )
  return places === null ? null : places + intentMark(script, reading) + toneMark(script, reading)
}

function markOf<T>(named: readonly T[] | '*', value: T | null, weight: number): number | null {
  if (named === '*') return 0
  return value !== null && named.includes(value) ? weight : null
}

/** A guess may be wrong, so another intent never rules a script out. */
function intentMark({ intents, kinds, reasonClasses }: ReplyScript, reading: TextReading | null): number {
  if (intents === '*') return 0
  const likely = reading?.intents.filter(({ id, p }) => id !== 'other' && p >= LEAST_INTENT) ?? []
  if (likely.length === 0) return kinds === '*' && reasonClasses === '*' ? QUESTION_UNREAD : 0
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
