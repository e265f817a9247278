import type { AfterSale } from '../schema/after-sale'
import type { Conversation } from '../schema/conversation'
import type { Platform } from '../schema/platform'
import { fillScript, type FilledReply } from './fill-script'
import { FACTS, STAGE_OF_STATUS, type ReplyScript, type ReplyStage } from '../schema/reply-script'
import { SCRIPTS } from './scripts/library'
import { belongsToChat, chatValues, ticketValues } from './ticket-values'

export interface Suggestion extends FilledReply {
  scriptId: string
  /** The script with its `{变量}` places, for filling blanks later. */
  script: string
  /** What the reply is for. */
  why: string
}

export interface ReplySituation {
  platform: Platform
  afterSale: AfterSale | null
  conversation: Conversation | null
}

const HOW_MANY = 3
/** What a script loses when the ticket does not tell a fact it speaks of: as much as its stage is worth. */
const FACT_MISSING = 2
/** What a script about a certain question loses where neither kind nor reason says that this is the question. */
const QUESTION_UNREAD = 4

/**
 * The three replies that fit best, best first; the same input gives the same answer. A ticket that is not
 * shown to be this chat's buyer's gives neither facts nor direction.
 */
export function suggestReplies({ platform, afterSale, conversation }: ReplySituation): Suggestion[] {
  const ticket = afterSale !== null && belongsToChat(afterSale, conversation) ? afterSale : null
  const values = ticket === null ? chatValues(conversation) : ticketValues(ticket)
  const stage: ReplyStage = ticket === null ? 'asking' : STAGE_OF_STATUS[ticket.status]
  return SCRIPTS.flatMap((script, order) => {
    const fit = fitOf(script, { platform, ticket, stage })
    if (fit === null) return []
    const filled = fillScript(script.text, values)
    const lacksFact = filled.missing.some((variable) => FACTS.has(variable))
    return [{ script, order, fit: lacksFact ? fit - FACT_MISSING : fit, filled }]
  })
    .sort((a, b) => b.fit - a.fit || a.filled.missing.length - b.filled.missing.length || a.order - b.order)
    .slice(0, HOW_MANY)
    .map(({ script, filled }) => ({ scriptId: script.id, script: script.text, why: script.aim, ...filled }))
}

interface Case {
  platform: Platform
  ticket: AfterSale | null
  stage: ReplyStage
}

/** `null` = does not fit; else the more a script names of the case, the better. Reason outweighs kind. */
function fitOf(script: ReplyScript, { platform, ticket, stage }: Case): number | null {
  const marks = [
    markOf(script.platforms, platform, 1),
    markOf(script.stages, stage, 2),
    markOf(script.kinds, ticket?.kind ?? null, 3),
    markOf(script.reasonClasses, ticket?.reasonClass ?? null, 4),
  ]
  const start = goesByQuestion(script) ? -QUESTION_UNREAD : 0
  return marks.reduce<number | null>(
    (sum, mark) => (sum === null || mark === null ? null : sum + mark),
    start,
  )
}

/** Only what the buyer asks tells whether it fits, and that is not read here. */
function goesByQuestion({ intents, kinds, reasonClasses }: ReplyScript): boolean {
  return intents !== '*' && kinds === '*' && reasonClasses === '*'
}

function markOf<T>(named: readonly T[] | '*', value: T | null, weight: number): number | null {
  if (named === '*') return 0
  return value !== null && named.includes(value) ? weight : null
}
