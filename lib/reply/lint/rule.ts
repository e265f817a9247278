import type { AfterSale } from '../../schema/after-sale'
import type { Conversation } from '../../schema/conversation'
import type { LintFinding, LintId } from '../../schema/lint'
import type { Platform } from '../../schema/platform'
import type { ReplyFacts } from '../../schema/reply-facts'
import type { Time } from '../../schema/time'

/** A draft and what is known around it. `null` = unknown, which never makes a rule fire. */
export interface LintInput {
  text: string
  platform: Platform
  now: Time
  conversation: Conversation | null
  afterSale: AfterSale | null
  facts: ReplyFacts | null
}

/** A stretch of the draft, in UTF-16 units. */
export interface Place {
  start: number
  end: number
  /** Advice for this place where it differs from the rule's own, such as with the figure that may be promised. */
  advice?: string
  better?: string | null
}

/** One lint: where it fires, and what it tells. */
export interface LintRule {
  id: LintId
  level: LintFinding['level']
  /** What happens next and what to do instead, in one breath. */
  advice: string
  /** A sentence to write in the place's stead; `null` = none fits every case. */
  better: string | null
  /** The clause behind it on each platform; `null` = our own advice. */
  cite: Readonly<Record<Platform, LintFinding['cite']>>
  find: (input: LintInput) => readonly Place[]
}
