import { MOST_DRAFT, MOST_DRAFT_ORDERS } from '../schema/draft-limits'
import type { Insertion, InsertionOutcome } from '../schema/insertion'
import type { LintAsk } from '../schema/lint-ask'
import type { LintFinding } from '../schema/lint'
import { chatNameOf } from './capture-maker'
import { DraftLint } from './draft-lint'
import { insertReply, watchComposition } from './insert-reply'
import { nextFrame } from './next-frame'
import type { MakePart, SessionInside } from './session-part'

export interface ReplyTaking {
  /** Finds the console's reply box in one document. */
  findReplyBox: (doc: Document) => HTMLElement | null
  /** The panel's requests. */
  onInsert: (insert: (insertion: Insertion) => Promise<InsertionOutcome>) => void
  /** What is wrong with a draft. */
  lint: (ask: LintAsk) => Promise<LintFinding[]>
}

/** Milliseconds that a frame without a reply box leaves the answer to one that has it. */
const LET_OTHERS_ANSWER = 400

/** The part of a chat app: its reply box, which takes a text on the agent's click in the panel, and its draft. */
export function acceptReplies({ findReplyBox, onInsert, lint }: ReplyTaking): MakePart {
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
    const draft = new DraftLint({
      findBox: box,
      isComposing,
      settings: inside.settings,
      chat: () => chatOf(inside),
      ask: async (text) => lint(await askOf(inside, text)),
      signal: inside.signal,
    })
    onInsert((insertion) => insertInto(inside, { insertion, box, isComposing }))
    return {
      watch: (doc) => {
        composing.set(doc, watchComposition(doc, inside.signal))
        draft.watch(doc)
      },
      refresh: () => draft.refresh(),
      takesDraft: (record) => draft.takes(record),
      settingsChanged: () => draft.settingsChanged(),
      reset: () => draft.reset(),
      play: () => null,
      hasReplyBox: () => box() !== null,
      refusable: () => null,
    }
  }
}

function chatOf({ memory }: SessionInside): string {
  const { conversation } = memory.last()
  return conversation === null ? '' : chatNameOf(conversation)
}

async function askOf({ site, memory, maker }: SessionInside, text: string): Promise<LintAsk> {
  const { conversation, shop } = memory.last()
  return {
    text: text.slice(0, MOST_DRAFT),
    platform: site.platform,
    shop,
    conversationKey: await maker.chatKey(conversation),
    orderIds: conversation?.orderIds.slice(0, MOST_DRAFT_ORDERS) ?? [],
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
  // The chat may have changed meanwhile, and the page has not been read since.
  read()
  const conversationKey = (): string | null => maker.knownChatKey(memory.last().conversation)
  return await insertReply(insertion, { box, conversationKey, nextFrame }, isComposing)
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
