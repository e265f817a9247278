import type { LintInput } from '../../../../../lib/reply/lint/rule'
import type { AfterSale } from '../../../../../lib/schema/after-sale'
import type { Message } from '../../../../../lib/schema/conversation'
import { makeAfterSale } from '../../../../support/make-after-sale'
import type { Case } from './context-examples'

/** A draft of which nothing else is known, written in the counted hours. */
export function lintInput(text: string, more: Partial<LintInput> = {}): LintInput {
  return {
    text,
    platform: 'douyin',
    now: '2026-09-20T15:00:00+08:00',
    conversation: null,
    afterSale: null,
    facts: null,
    ...more,
  }
}

/** A ticket of which only this is known. */
export function ticket(known: Partial<AfterSale>): AfterSale {
  return makeAfterSale({
    reason: null,
    reasonClass: null,
    description: null,
    outbound: null,
    inbound: null,
    ...known,
  })
}

/** The input of a row of `context-examples`. */
export function inputOf({ text, buyer, chat, orderIds, afterSale, facts }: Case): LintInput {
  const lines = chat ?? buyer?.map((words) => `buyer: ${words}`) ?? []
  const known = lines.length > 0 || orderIds !== undefined
  return lintInput(text, {
    conversation: known
      ? {
          platform: 'douyin',
          shopName: null,
          conversationKey: null,
          buyerKey: null,
          orderIds: [...(orderIds ?? [])],
          messages: lines.map(messageOf),
        }
      : null,
    afterSale: afterSale ? ticket(afterSale) : null,
    facts: facts ?? null,
  })
}

function messageOf(line: string, at: number): Message {
  const [from = '', ...words] = line.split(': ')
  return {
    id: `m${at}`,
    at: null,
    from: from as Message['from'],
    kind: 'text',
    text: words.join(': '),
    agentKey: null,
  }
}
