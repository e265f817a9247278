import { sendMessage } from '../messaging/protocol'
import { isPageAlive } from '../platform/page-alive'
import { InsertionOutcomeSchema, type Insertion } from '../schema/insertion'
import { noteOutcome, type ReplyOutcome } from './panel-store'

/** One reply as it stands, for what the panel was looking at when the agent clicked. */
export interface ReplyChoice {
  focus: string
  scriptId: string
  text: string
}

export async function copyReply({ focus, scriptId, text }: ReplyChoice): Promise<void> {
  noteOutcome(focus, scriptId, (await copied(text)) ? 'copied' : 'copy-failed')
}

/** Where a reply goes: which tab, which conversation the panel showed, may the box's text be replaced. */
export type Target = Pick<Insertion, 'conversationKey' | 'replace'> & { tabId: number }

/** Asks the page to put the text into its reply box; when it can't, the text is copied instead. */
export async function insertReply(choice: ReplyChoice, { tabId, ...target }: Target): Promise<void> {
  const outcome = await ask(tabId, { text: choice.text, ...target })
  const copyInstead = outcome === 'no-box' || outcome === 'not-kept' || outcome === 'unreachable'
  const failed = copyInstead && !(await copied(choice.text))
  noteOutcome(choice.focus, choice.scriptId, failed ? 'copy-failed' : outcome)
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
