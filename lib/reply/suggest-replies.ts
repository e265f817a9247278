import type { AfterSale } from '../schema/after-sale'
import type { Conversation } from '../schema/conversation'
import type { Platform } from '../schema/platform'
import type { ReplyFacts } from '../schema/reply-facts'
import { FACTS, STAGE_OF_STATUS, type OwnScript, type ReplyScript } from '../schema/reply-script'
import type { TextReading } from '../schema/text-reading'
import { factValues, firstKnown } from './fact-values'
import { fillScript, type FilledReply, type Values } from './fill-script'
import { fitOf, HEATED, type ReplyCase } from './rank/fit-of'
import { likenessTo } from './rank/question-likeness'
import { standingOf, worth, type ScriptRecord, type Standing } from './rank/script-record'
import { strangeTo } from './rank/topics'
import { SCRIPTS } from './scripts/library'
import { questionOf } from './text/open-question'
import { belongsToChat, chatValues, ticketValues } from './ticket-values'

export interface Suggestion extends FilledReply {
  scriptId: string
  /** The script with its `{变量}` places, for filling blanks later. */
  script: string
  /** What the reply is for. */
  why: string
  /** How it did in this shop; `null` = never used here. */
  standing: Standing | null
}

export interface ReplySituation {
  platform: Platform
  afterSale: AfterSale | null
  conversation: Conversation | null
  /** Absent = nothing is known beside the ticket. */
  facts?: ReplyFacts | null
  /** Of the buyer's last message; absent = not read. */
  reading?: TextReading | null
  /** The shop's and the agent's own scripts. */
  own?: readonly OwnScript[]
  /** What this shop saw of scripts. */
  record?: ScriptRecord
  /** Gives numbers within 0–1; absent = scripts of which little is known get no turn of their own. */
  random?: () => number
}

const HOW_MANY = 9
/** What a script loses when the ticket does not tell a fact it speaks of: as much as its stage is worth. */
const FACT_MISSING = 2
/** What a script whose own question is word for word the buyer's is worth: as much as the right intent. */
const QUESTION_WEIGHT = 8
/** What working best here is worth against fit, at most: less than the reason of the ticket. */
const RECORD_WEIGHT = 3
/** What a script loses that speaks of what nobody brought up: nearly as much as the right intent is worth. */
const STRANGE = 5
/** Among scripts of one fit the shop's own words come first. */
const OWN = 0.5
/** Refunds from this on are no place to try things out, in fen. */
const HIGH_VALUE_FEN = 20_000

/**
 * The replies that fit best, best first, nine at most. Without `random` the same input gives the same answer. A ticket
 * that is not shown to be this chat's buyer's gives neither facts nor direction. A script is left out where a fact
 * that it must not be without is unknown.
 */
export function suggestReplies(situation: ReplySituation): Suggestion[] {
  const { platform, afterSale, conversation, facts, reading = null, own = [], record = {} } = situation
  const ticket = afterSale !== null && belongsToChat(afterSale, conversation) ? afterSale : null
  const values = firstKnown(ticket ? ticketValues(ticket) : chatValues(conversation), factValues(facts))
  const stage = ticket === null ? 'asking' : STAGE_OF_STATUS[ticket.status]
  const random = mayTry(ticket, reading) ? situation.random : undefined
  const live = own.filter(({ retiredAt }) => retiredAt === null)
  const likeness = likenessTo(questionOf(conversation?.messages ?? [])?.text ?? '')
  const isStrange = strangeTo(conversation, ticket)
  return [...live, ...SCRIPTS]
    .flatMap((script, order) => {
      const like = likeness(script)
      const fit = wholeFit(script, { case: { platform, ticket, stage, reading, likeness: like }, values })
      if (fit === null) return []
      const worked = RECORD_WEIGHT * (worth(record[script.id], random) - 0.5)
      const place = (order < live.length ? OWN : 0) - (isStrange(script) ? STRANGE : 0)
      const rank = fit + QUESTION_WEIGHT * like + worked + place
      return [{ script, order, rank, filled: fillScript(script.text, values) }]
    })
    .sort((a, b) => b.rank - a.rank || a.filled.missing.length - b.filled.missing.length || a.order - b.order)
    .slice(0, HOW_MANY)
    .map(({ script, filled }) => ({
      scriptId: script.id,
      script: script.text,
      why: script.aim,
      standing: standingOf(record[script.id]),
      ...filled,
    }))
}

/** Nothing is tried out on a heated buyer, nor where much is at stake or nobody knows how much. */
function mayTry(ticket: AfterSale | null, reading: TextReading | null): boolean {
  if (reading !== null && reading.anger >= HEATED) return false
  return ticket === null || (ticket.refundFen !== null && ticket.refundFen < HIGH_VALUE_FEN)
}

function wholeFit(script: ReplyScript, held: { case: ReplyCase; values: Values }): number | null {
  if (script.needs.some((variable) => !held.values[variable])) return null
  const fit = fitOf(script, held.case)
  if (fit === null) return null
  const { missing } = fillScript(script.text, held.values)
  return missing.some((variable) => FACTS.has(variable)) ? fit - FACT_MISSING : fit
}
