import { describe, expect, it } from 'vitest'
import { goodwillOf, seenOf, situationOf } from '../../../../lib/state/reply/reply-question'
import { chat, ticket, view } from '../../../gallery/rooms'
import { replyRooms } from '../../../gallery/reply-rooms'
import { valueOf } from '../../../../lib/state/room'

const conversation = valueOf(replyRooms['reply']!.room.conversation)!

describe('goodwillOf', () => {
  it.each([
    [null, null],
    [{ perOrderFen: null, perDayFen: null }, null],
    [{ perOrderFen: 1000, perDayFen: null, usedTodayFen: 900 }, 1000],
    [{ perOrderFen: 1000, perDayFen: 5000, usedTodayFen: 4500 }, 500],
    [{ perOrderFen: null, perDayFen: 5000 }, 5000],
    [{ perOrderFen: 1000, perDayFen: 5000, usedTodayFen: 6000 }, 0],
  ])('%j allows %s fen', (compensationQuota, fen) => {
    expect(goodwillOf({ compensationQuota })).toBe(fen)
  })
})

describe('seenOf', () => {
  it('tells a page without chats, a chat page with none open, one not stored yet, and one that is', () => {
    const known = { ticket, conversation: null }
    expect(seenOf(view, known)).toMatchObject({ chat: 'no-chat', conversation: null })
    expect(seenOf({ ...chat, conversationKey: null }, known)).toMatchObject({
      chat: 'none',
      conversation: null,
    })
    const unread = seenOf(chat, known)
    expect(unread).toMatchObject({
      chat: 'unread',
      conversation: { conversationKey: 'chat-a', messages: [] },
    })
    expect(seenOf(chat, { ticket, conversation })).toEqual({
      platform: 'douyin',
      chat: 'read',
      conversation,
      ticket,
    })
  })
})

describe('situationOf', () => {
  const of = (messages: typeof conversation.messages, about: typeof ticket | null = ticket) =>
    situationOf(seenOf(chat, { ticket: about, conversation: { ...conversation, messages } }))

  it('stays while the agent writes, and changes with the buyer’s next message or another ticket', () => {
    const { messages } = conversation
    const [first] = messages
    const agent = { ...first!, id: 'a', from: 'agent' as const }
    expect(of([...messages, agent])).toBe(of(messages))
    expect(of([...messages, { ...first!, id: 'b' }])).not.toBe(of(messages))
    expect(of(messages, null)).not.toBe(of(messages))
  })
})
