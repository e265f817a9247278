import type { ScriptRecord } from '../../reply/rank/script-record'
import type { Suggestion } from '../../reply/suggest-replies'
import type { Need } from '../../reply/text/needs'
import type { BadReviewSign, Trajectory } from '../../reply/text/trajectory'
import type { Conversation } from '../../schema/conversation'
import type { Platform } from '../../schema/platform'
import type { OwnScript, ReplyTone, Variable } from '../../schema/reply-script'
import type { Intent, TextReading } from '../../schema/text-reading'
import type { Fen } from '../../schema/money'
import type { Ticket } from '../room'

/** The agent's own word on what messages are about, by message id. */
export type IntentLabels = Readonly<Record<string, Intent>>

/** All that the reply card is made from. */
export interface ReplyQuestion {
  platform: Platform
  /** The tab's chat: `none` is open, or it is `unread`: open, and not stored yet; `no-chat` = another page. */
  chat: 'no-chat' | 'none' | 'unread' | 'read'
  conversation: Conversation | null
  ticket: Ticket | null
  /** What the agent may give as goodwill on one order; `null` = not told. */
  goodwillFen: Fen | null
  own: readonly OwnScript[]
  record: ScriptRecord
  labels: IntentLabels
  /** Within 0–1: what is tried out goes by it; absent = nothing is. */
  seed?: number
}

/** What the buyer asks. */
export interface AskedLine {
  /** The last message of the question: a correction is kept with it. */
  messageId: string
  text: string
  prev: string | null
  /** Two as the model has them, or the one that the agent named. */
  intents: TextReading['intents']
  /** The model's first; `null` never, unless it said nothing. */
  shown: Intent | null
  byAgent: boolean
  /** A person of the shop has answered since. */
  answered: boolean
}

/** The buyer's mood over a chat, where there is something to say of it. */
export interface MoodLine {
  course: NonNullable<Trajectory['course']>
  turns: number
  negative: number
  angry: number
  /** One a message, oldest first: from -.5, angry, to 1, glad. */
  points: readonly number[]
}

/** A sign that a bad review may come, with the last words that show it. */
export interface WarningLine {
  sign: BadReviewSign
  times: number
  words: string
}

/** What the buyer spoke for, with the last words that did. */
export interface NeedLine {
  need: Need
  times: number
  words: string
}

/** A reply to choose, with what stands beside its words. */
export interface OfferedReply extends Suggestion {
  tone: ReplyTone
  legal: string | null
  /** 1 for a built-in one. */
  version: number
  own: boolean
  /** What stands in the blanks that have a default. */
  defaults: Partial<Readonly<Record<Variable, string>>>
}

/** As many replies as stand there before a tap. */
export const FIRST_REPLIES = 3

/** Everything that the reply card shows. */
export interface ReplyDesk extends Pick<ReplyQuestion, 'platform' | 'chat' | 'conversation' | 'goodwillFen'> {
  /** The ticket that is shown to be this chat's buyer's. */
  ticket: Ticket | null
  asked: AskedLine | null
  /** A robot had the last word, and nobody of the shop has spoken since the question. */
  byRobot: boolean
  heated: boolean
  mood: MoodLine | null
  warnings: readonly WarningLine[]
  needs: readonly NeedLine[]
  replies: readonly OfferedReply[]
}
