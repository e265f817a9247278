import type { AfterSale } from '../../schema/after-sale'
import type { Conversation } from '../../schema/conversation'
import type { LintFinding } from '../../schema/lint'
import type { Platform } from '../../schema/platform'
import type { ReplyFacts } from '../../schema/reply-facts'
import type { Time } from '../../schema/time'

export interface LintInput {
  text: string
  platform: Platform
  now: Time
  /** The chat that the draft is written in; `null` = not known. */
  conversation: Conversation | null
  afterSale: AfterSale | null
  facts: ReplyFacts | null
}

/** Asking the buyer into an app that the platform does not see. */
const OFF_PLATFORM = /加[我您你]?(?:个|一下)?(?:微信|vx|qq)/gi

/** What is wrong with a draft, in the order of its text. A stand-in that knows one rule. */
export function lintDraft({ text }: LintInput): LintFinding[] {
  return [...text.matchAll(OFF_PLATFORM)].map((match) => ({
    rule: 'off-platform',
    level: 'danger',
    start: match.index,
    end: match.index + match[0].length,
    advice: '引到站外会被判违规，就在这里说清楚',
    better: '在这里和我说',
    cite: null,
  }))
}
