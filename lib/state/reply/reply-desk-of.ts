import { HEATED } from '../../reply/rank/fit-of'
import { SCRIPTS } from '../../reply/scripts/library'
import { suggestReplies, type Suggestion } from '../../reply/suggest-replies'
import { belongsToChat } from '../../reply/ticket-values'
import type { OwnScript, ReplyScript } from '../../schema/reply-script'
import { askedOf } from './asked-of'
import { isByRobot, moodOf, needsOf, warningsOf } from './chat-signs'
import { FIRST_REPLIES, type OfferedReply, type ReplyDesk, type ReplyQuestion } from './reply-desk'
import { seededBy } from './seeded'
import { withDefaults } from './with-defaults'

const BUILT_IN: ReadonlyMap<string, ReplyScript> = new Map(SCRIPTS.map((script) => [script.id, script]))

/** All that the reply card says. The same question gives the same answer. Where no chat is open it says nothing. */
export function replyDeskOf(question: ReplyQuestion): ReplyDesk {
  const { platform, chat, conversation, goodwillFen, ticket, own, record, labels, seed } = question
  const messages = conversation?.messages ?? []
  const asked = askedOf(messages, labels)
  const heated = asked !== null && asked.reading.anger >= HEATED
  const offered =
    chat === 'none'
      ? []
      : suggestReplies({
          platform,
          afterSale: ticket,
          conversation,
          reading: asked?.reading ?? null,
          own,
          record,
          ...(seed === undefined ? {} : { random: seededBy(seed) }),
        }).map((reply) => offeredOf(reply, own))
  return {
    platform,
    chat,
    conversation,
    goodwillFen,
    ticket: ticket !== null && belongsToChat(ticket, conversation) ? ticket : null,
    asked: asked?.line ?? null,
    byRobot: isByRobot(messages),
    heated,
    mood: moodOf(messages),
    warnings: warningsOf(messages),
    needs: needsOf(messages),
    replies: oneReady(heated ? sorryFirst(offered) : offered),
  }
}

function offeredOf(reply: Suggestion, own: readonly OwnScript[]): OfferedReply {
  const mine = own.find(({ id }) => id === reply.scriptId)
  const script = mine ?? BUILT_IN.get(reply.scriptId)
  return {
    ...reply,
    tone: script?.tone ?? 'plain',
    legal: script?.legal ?? null,
    version: mine?.version ?? 1,
    own: mine !== undefined,
    ...withDefaults(reply),
  }
}

/** An angry buyer hears first that it is seen: the best reply that says sorry goes to the front. */
function sorryFirst(replies: readonly OfferedReply[]): OfferedReply[] {
  const sorry = replies.find(({ tone }) => tone === 'sorry')
  return sorry ? [sorry, ...replies.filter((reply) => reply !== sorry)] : [...replies]
}

/** One of those that are seen first goes out at one tap, if any of them all does. */
function oneReady(replies: readonly OfferedReply[]): readonly OfferedReply[] {
  const [first, rest] = [replies.slice(0, FIRST_REPLIES), replies.slice(FIRST_REPLIES)]
  const ready = rest.find(isReady)
  if (first.some(isReady) || ready === undefined) return replies
  return [...first.slice(0, -1), ready, ...first.slice(-1), ...rest.filter((reply) => reply !== ready)]
}

function isReady({ missing, defaults }: OfferedReply): boolean {
  return missing.every((variable) => Object.hasOwn(defaults, variable))
}
