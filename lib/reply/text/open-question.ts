import type { Message } from '../../schema/conversation'

/** The buyer's open question: what he wrote since the last answer, or, once answered, what he wrote last. */
export interface Question {
  /** Oldest first. */
  messages: readonly Message[]
  text: string
  /** The turn before it, whoever's it was; `null` = there was none. */
  prev: string | null
}

/** `null` = the buyer wrote no words. Pictures and cards say nothing that could be read. */
export function questionOf(messages: readonly Message[]): Question | null {
  const spoken = messages.filter(
    ({ from, kind, text }) => from !== 'system' && kind === 'text' && text.trim() !== '',
  )
  const last = spoken.findLastIndex(({ from }) => from === 'buyer')
  if (last === -1) return null
  const before = spoken.slice(0, last).findLastIndex(({ from }) => from !== 'buyer')
  const asked = spoken.slice(before + 1, last + 1)
  return {
    messages: asked,
    text: asked.map(({ text }) => text).join(' '),
    prev: spoken[before]?.text ?? null,
  }
}
