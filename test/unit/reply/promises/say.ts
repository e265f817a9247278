import type { Message } from '../../../../lib/schema/conversation'
import type { Time } from '../../../../lib/schema/time'

let count = 0

function said(from: Message['from'], text: string, at: Time | null): Message {
  count += 1
  return { id: `m${count}`, at, from, kind: 'text', text, agentKey: from === 'agent' ? 'agent-a' : null }
}

export const agentSays = (text: string, at: Time | null) => said('agent', text, at)
export const buyerSays = (text: string, at: Time | null) => said('buyer', text, at)
export const robotSays = (text: string, at: Time | null) => said('robot', text, at)
