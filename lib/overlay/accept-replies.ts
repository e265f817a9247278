import type { Insertion, InsertionOutcome } from '../schema/insertion'
import { insertReply, watchComposition } from './insert-reply'
import type { MakePart, SessionInside } from './session-part'

export interface ReplyTaking {
  /** Finds the console's reply box in one document. */
  findReplyBox: (doc: Document) => HTMLElement | null
  /** The panel's requests. */
  onInsert: (insert: (insertion: Insertion) => Promise<InsertionOutcome>) => void
}

/** Milliseconds that a frame without a reply box leaves the answer to one that has it. */
const LET_OTHERS_ANSWER = 400

/** The part of a chat app: its reply box, which takes a text on the agent's click in the panel. */
export function acceptReplies({ findReplyBox, onInsert }: ReplyTaking): MakePart {
  return (inside) => {
    const composing = new Map<Document, () => boolean>()
    const box = (): HTMLElement | null => {
      for (const doc of composing.keys()) {
        const found = doc.defaultView && findReplyBox(doc)
        if (found) return found
      }
      return null
    }
    const isComposing = (): boolean => [...composing.values()].some((is) => is())
    onInsert((insertion) => insertInto(inside, { insertion, box, isComposing }))
    return {
      watch: (doc) => void composing.set(doc, watchComposition(doc, inside.signal)),
      refresh: () => undefined,
      reset: () => undefined,
      play: () => null,
      hasReplyBox: () => box() !== null,
      refusable: () => null,
    }
  }
}

interface Insert {
  insertion: Insertion
  box: () => HTMLElement | null
  isComposing: () => boolean
}

async function insertInto(
  { read, memory, maker }: SessionInside,
  { insertion, box, isComposing }: Insert,
): Promise<InsertionOutcome> {
  read()
  if (box() === null) await pause(LET_OTHERS_ANSWER)
  await maker.chatKey(memory.last().conversation)
  const conversationKey = (): string | null => maker.knownChatKey(memory.last().conversation)
  return await insertReply(insertion, { box, conversationKey, nextFrame }, isComposing)
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

/** After the console has had a frame to react; a hidden page makes none. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 300)
    requestAnimationFrame(() => {
      clearTimeout(timer)
      setTimeout(resolve, 0)
    })
  })
}
