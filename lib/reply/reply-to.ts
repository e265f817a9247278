import { wholeTicket } from '../domain/whole-ticket'
import type { ReplyInput, ReplyOutput } from '../schema/reply-desk'
import { lintDraft } from './lint/lint-draft'
import { findPromises } from './promises/find-promises'
import { suggestReplies } from './suggest-replies'
import { readQuestion } from './text/read-question'

/** All that the reply desk says on one chat: what the buyer asks, replies, the check of the draft, open promises. */
export function replyTo({
  now,
  platform,
  conversation,
  facts = null,
  draft,
  ...input
}: ReplyInput): ReplyOutput {
  const reading = readQuestion(conversation.messages)
  const afterSale = input.afterSale ? wholeTicket(input.afterSale) : null
  const replies = suggestReplies({ platform, afterSale, conversation, facts, reading })
  return {
    intent: reading?.intents[0]?.id ?? null,
    intents: reading?.intents ?? [],
    sentiment: reading?.sentiment ?? null,
    anger: reading?.anger ?? null,
    suggestions: replies.map(({ scriptId, text, missing, why }) => ({ scriptId, text, missing, why })),
    lint: draft ? lintDraft({ text: draft, platform, now, conversation, afterSale, facts }) : [],
    promises: findPromises(conversation.messages, { now }),
  }
}
