import { describe, expect, it } from 'vitest'
import { cardsOf, focusOf, primaryCard } from '../../../lib/state/choose-card'
import { rooms } from '../../gallery/rooms'

const room = (name: string) => rooms[name]!.room

describe('the card of the moment', () => {
  it.each([
    ['empty', 'queue'],
    ['refresh', 'queue'],
    ['unreadable', 'queue'],
    ['list', 'queue'],
    ['ticket', 'ticket'],
    ['verdict-danger', 'verdict'],
    ['verdict-clear', 'verdict'],
    ['chat', 'reply'],
    ['score', 'score'],
    ['score-none', 'score'],
  ])('on %s it is %s', (name, card) => {
    expect(primaryCard(room(name).tab)).toBe(card)
    expect(cardsOf(room(name))[0]).toBe(card)
  })

  it('shows every card once, the queue always', () => {
    for (const [name, { room }] of Object.entries(rooms)) {
      const cards = cardsOf(room)
      expect(new Set(cards).size, name).toBe(cards.length)
      expect(cards, name).toContain('queue')
    }
  })

  it('offers no ticket and no reply on a page that could not be read', () => {
    expect(cardsOf(room('unreadable'))).toEqual(['queue', 'score'])
  })

  it('offers the chat’s own ticket beside the replies', () => {
    expect(cardsOf(room('chat'))).toEqual(['reply', 'ticket', 'score', 'queue'])
  })
})

describe('focusOf', () => {
  it('tells one buyer from another, and nothing else', () => {
    expect(focusOf(room('verdict-danger').tab)).toBe(focusOf(room('ticket').tab))
    expect(focusOf(room('chat').tab)).not.toBe(focusOf(room('ticket').tab))
  })
})
