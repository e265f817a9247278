import { sendMessage } from '../messaging/protocol'
import { isPageAlive } from '../platform/page-alive'
import { InsertionOutcomeSchema, type Insertion } from '../schema/insertion'
import { noteOutcome, type ReplyOutcome } from './panel-store'
import { noteUse, type UseContext } from './reply/note-use'

/** One reply as it stands, for what the panel was looking at when the agent clicked. */
export interface ReplyChoice {
  focus: string
  scriptId: string
  text: string
  /** Where the caret goes, in UTF-16 units; `null` or absent = the end. */
  caret?: number | null
  /** What is kept of it as a use of a script; absent = it is none. */
  use?: UseContext
}

export async function copyReply(choice: ReplyChoice): Promise<void> {
  const done = await copied(choice.text)
  noteOutcome(choice.focus, choice.scriptId, done ? 'copied' : 'copy-failed')
  if (done) await keep(choice, 'copied')
}

/** Where a reply goes: which tab, which conversation the panel showed, may the box's text be replaced. */
export type Target = Pick<Insertion, 'conversationKey' | 'replace'> & { tabId: number }

/** Asks the page to put the text into its reply box; when it can't, the text is copied instead. */
export async function insertReply(choice: ReplyChoice, { tabId, ...target }: Target): Promise<void> {
  const outcome = await ask(tabId, { text: choice.text, caret: choice.caret ?? null, ...target })
  const copyInstead = outcome === 'no-box' || outcome === 'not-kept' || outcome === 'unreachable'
  const copiedInstead = copyInstead && (await copied(choice.text))
  noteOutcome(choice.focus, choice.scriptId, copyInstead && !copiedInstead ? 'copy-failed' : outcome)
  if (outcome === 'inserted') await keep(choice, 'inserted')
  else if (copiedInstead) await keep(choice, 'copied')
}

async function keep({ use, text }: ReplyChoice, how: 'inserted' | 'copied'): Promise<void> {
  if (use) await noteUse(use, { how, text })
}

async function ask(tabId: number, insertion: Insertion): Promise<ReplyOutcome> {
  try {
    // Asked first, because the messenger leaves an unanswered message as an error on the console.
    if (!(await isPageAlive(tabId))) return 'unreachable'
    const answer = InsertionOutcomeSchema.safeParse(await sendMessage('insertReply', insertion, tabId))
    return answer.success ? answer.data : 'unreachable'
  } catch {
    return 'unreachable'
  }
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
