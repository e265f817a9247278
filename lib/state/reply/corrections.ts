import { create } from 'zustand'
import { timeOf } from '../../domain/time'
import { sendMessage } from '../../messaging/protocol'
import type { Platform } from '../../schema/platform'
import type { Intent } from '../../schema/text-reading'
import type { TextLabel } from '../../schema/text-label'
import { usePanelStore } from '../panel-store'
import type { IntentLabels } from './reply-desk'

/** What the agent says a question is about. */
export type Correction = Omit<TextLabel, 'at'>

/** Labels on their way into the store, by chat and message: they count from the click on. */
const useSent = create<Record<string, IntentLabels>>()(() => ({}))

const chatOf = (platform: Platform, conversationKey: string) => JSON.stringify([platform, conversationKey])
const NONE: IntentLabels = {}

/** The labels of one chat that were set in this panel. */
export function useCorrections(platform: Platform, conversationKey: string | null): IntentLabels {
  return useSent((sent) =>
    conversationKey === null ? NONE : (sent[chatOf(platform, conversationKey)] ?? NONE),
  )
}

/** Keeps the agent's own word on a question. It counts at once, and no more if the background did not commit it. */
export async function correctIntent(correction: Correction): Promise<void> {
  const { platform, conversationKey, messageId, intent } = correction
  const chat = chatOf(platform, conversationKey)
  const before = useSent.getState()[chat]?.[messageId]
  set(chat, messageId, intent)
  try {
    await sendMessage('noteTextLabel', { ...correction, at: timeOf(Date.now()) })
  } catch {
    if (useSent.getState()[chat]?.[messageId] === intent) set(chat, messageId, before)
    usePanelStore.setState({ backgroundLost: true })
  }
}

function set(chat: string, messageId: string, intent: Intent | undefined): void {
  useSent.setState((sent) => {
    const { [messageId]: _was, ...others } = sent[chat] ?? {}
    return { [chat]: intent === undefined ? others : { ...others, [messageId]: intent } }
  })
}
