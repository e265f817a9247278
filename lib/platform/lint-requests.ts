import type { ContentScriptContext } from 'wxt/utils/content-script-context'
import { sendMessage } from '../messaging/protocol'
import type { LintAsk } from '../schema/lint-ask'
import type { LintFinding } from '../schema/lint'
import { createGuardedSend } from './guarded-send'

/** Asks the background what is wrong with a draft. Errors: when it could not be asked. */
export function openLintRequests(ctx: ContentScriptContext): (ask: LintAsk) => Promise<LintFinding[]> {
  const send = createGuardedSend(ctx)
  return (ask) => send(() => sendMessage('lintDraft', ask))
}
