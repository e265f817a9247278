import type { ContentScriptContext } from 'wxt/utils/content-script-context'
import { onMessage, sendMessage } from '../messaging/protocol'
import type { Capture } from '../schema/capture'
import type { CaseFactsAsk } from '../schema/case-facts'
import type { Decision } from '../schema/decision'
import { errorCodeOf, isPermanent } from '../schema/error-code'
import type { PageSettings } from '../schema/settings'
import type { TabView } from '../schema/tab-view'
import { createBuyerHash } from './buyer-hash'
import { createGuardedSend, onOrphaned, OrphanedError, type GuardedSend } from './guarded-send'
import { watchNavigation } from './navigation'
import { Outbox } from './outbox'

type Item = { capture: Capture } | { decision: Decision }

/**
 * What every page says to the rest of the extension and hears from it; all of it ends with `ctx`.
 * Captures and decisions are kept and sent again until stored.
 */
export function openPagePorts(ctx: ContentScriptContext) {
  const send = createGuardedSend(ctx)
  let lost = (): void => undefined
  const outbox = new Outbox<Item>({
    deliver: (item) => deliver(send, item),
    isHopeless: (error) => {
      const code = errorCodeOf(error)
      return error instanceof OrphanedError || (code !== null && isPermanent(code))
    },
    onDrop: (item) => 'capture' in item && lost(),
    signal: ctx.signal,
  })
  ctx.addEventListener(window, 'pagehide', () => outbox.flush())
  return {
    settings: () => ask(send, ctx),
    onSettingsChanged: (changed: () => void) => ctx.onInvalidated(onMessage('settingsChanged', changed)),
    store: (item: Item) => outbox.put(item),
    onLost: (tell: () => void) => void (lost = tell),
    caseFacts: (question: CaseFactsAsk) => send(() => sendMessage('getCaseFacts', question)),
    onFactsChanged: (changed: () => void) => ctx.onInvalidated(onMessage('factsChanged', changed)),
    reportView: (view: TabView) => quietly(send(() => sendMessage('reportView', view))),
    openPanel: () => quietly(send(() => sendMessage('openPanel', undefined))),
    onNavigate: (arrived: (url: string) => void) => watchNavigation(ctx, arrived),
    onOrphaned: (tell: () => void) => onOrphaned(ctx, tell),
    hashWith: createBuyerHash,
  }
}

async function deliver(send: GuardedSend, item: Item): Promise<void> {
  if ('capture' in item) await send(() => sendMessage('capturePage', item.capture))
  else await send(() => sendMessage('recordDecision', item.decision))
}

/** Milliseconds between questions to a background that is just starting. */
const ASK_AGAIN = 1_000

async function ask(send: GuardedSend, ctx: ContentScriptContext): Promise<PageSettings> {
  for (;;) {
    try {
      return await send(() => sendMessage('getPageSettings', undefined))
    } catch (error) {
      if (ctx.isInvalid) throw error
      await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN))
    }
  }
}

/** The next report says it again; a panel that did not open is seen by the agent. */
function quietly(sent: Promise<unknown>): void {
  sent.catch(() => undefined)
}
