import { timeOf } from '../../domain/time'
import { sendMessage } from '../../messaging/protocol'
import type { ScriptUse } from '../../schema/script-use'
import { usePanelStore } from '../panel-store'

/** For whom and what a script left the panel. */
export type UseContext = Pick<
  ScriptUse,
  'scriptId' | 'version' | 'platform' | 'conversationKey' | 'afterSaleId' | 'intent'
>

/** Keeps that a script left the panel with this text: what it led to is told beside it later. */
export async function noteUse(
  context: UseContext,
  { how, text }: { how: ScriptUse['how']; text: string },
): Promise<void> {
  try {
    const fresh = { useId: crypto.randomUUID(), at: timeOf(Date.now()), edited: null, outcome: null }
    await sendMessage('noteScriptUse', { ...context, ...fresh, how, text })
  } catch {
    usePanelStore.setState({ backgroundLost: true })
  }
}
