import { SCRIPTS } from '../../../lib/reply/scripts/library'
import type { Findable } from '../../../lib/reply/search/script-search'
import type { AfterSale } from '../../../lib/schema/after-sale'
import type { Conversation, Message } from '../../../lib/schema/conversation'
import { makeAfterSale, makeConversation } from '../../support/make-after-sale'

const ASKED = SCRIPTS.flatMap(({ triggers }) => triggers)
const SAID = SCRIPTS.map(({ text }) => text.replace(/\{[^{}]*\}/g, '明天'))
/** Steps through a list that meet every place of it and repeat late: a prime larger than any list, so no divisor of it. */
const STEP = 7919

const pick = (list: readonly string[], at: number): string => list[(at * STEP) % list.length] ?? ''

/** Buyers' questions as the library has them, two of them put together, with the shop's words before. */
export function questions(count: number): { text: string; prev: string }[] {
  return Array.from({ length: count }, (_, at) => ({
    text: `${pick(ASKED, at)}，${pick(ASKED, at * 3 + 1)}`,
    prev: pick(SAID, at + 2),
  }))
}

/** Scripts as shops have them: sentences of our own in ever other company, with a question and an aim each. */
export function manyScripts(count: number): Findable[] {
  const sentences = SAID.flatMap((text) => text.split(/(?<=[。？；])/)).filter((text) => text.length > 6)
  return Array.from({ length: count }, (_, at) => ({
    id: `script-${at}`,
    aim: pick(ASKED, at).slice(0, 12),
    triggers: [pick(ASKED, at * 5 + 3)],
    text: [0, 1, 2].map((n) => pick(sentences, at * 3 + n * at + n)).join(''),
  }))
}

/** Drafts of some length, innocent ones: the worst case, since every rule looks to their end. */
export function draftsOfLength(length: number, count: number): string[] {
  return Array.from({ length: count }, (_, at) => {
    let text = ''
    for (let n = 0; text.length < length; n += 1) text += pick(SAID, at * 7 + n)
    return text.slice(0, length)
  })
}

export function chatOfTurns(turns: number): Conversation {
  const messages = Array.from({ length: turns }, (_, at): Message => ({
    id: `m${at}`,
    at: `2026-11-25T09:${String(at % 60).padStart(2, '0')}:00+08:00`,
    from: at % 2 === 0 ? 'buyer' : 'agent',
    kind: 'text',
    text: at % 2 === 0 ? pick(ASKED, at) : pick(SAID, at),
    agentKey: at % 2 === 0 ? null : 'agent-a',
  }))
  return makeConversation({ messages })
}

export function ticketOfChat(): AfterSale {
  return makeAfterSale({
    appliedAt: '2026-11-24T20:00:00+08:00',
    deadlineAt: '2026-11-26T18:00:00+08:00',
    outbound: null,
  })
}
