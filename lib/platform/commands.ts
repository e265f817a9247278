import { browser } from 'wxt/browser'
import { storage } from 'wxt/utils/storage'
import { onMessage, sendMessage } from '../messaging/protocol'
import { PanelCallSchema, type PanelCall, type PanelCommand } from '../schema/panel-call'
import { lintDraftsItem } from '../storage/settings'
import { openSidePanel } from './side-panel'

/** Milliseconds that a panel which is only opening takes to hear of the key that opened it. */
const OPENING = 5_000

/** What a panel that was still closed is to do when it opens. */
const waitingItem = storage.defineItem<PanelCall & { at: number }>('session:panel-call')

/** What each key of the manifest asks of the panel; `null` = that it is open. */
const PANEL_KEYS: Readonly<Record<string, PanelCommand | null>> = {
  'open-panel': null,
  'focus-search': 'search',
  'insert-first': 'insert-first',
}

/** Does what the keys of ours ask, in the window in which they were pressed. Registers synchronously. */
export function followCommands(): void {
  browser.commands?.onCommand.addListener((name, tab) => {
    if (name === 'toggle-lint') return void toggleLint()
    const command = PANEL_KEYS[name]
    if (command === undefined || tab === undefined) return
    const { windowId } = tab
    // In the gesture itself, before any `await`. An open panel stays as it is; a closed one shows what there is first,
    // for nothing is inserted that the agent has not seen.
    openSidePanel(windowId).catch(() => undefined)
    if (command !== null) void call({ command, windowId })
  })
}

/** Tells the panel's own page of the keys that were pressed in its window. Returns the way to stop. */
export function onPanelCommand(listen: (command: PanelCommand) => void): () => void {
  let stopped = false
  const own = browser.windows.getCurrent().then(({ id }) => id)
  const take = async ({ command, windowId }: PanelCall): Promise<void> => {
    if ((await own) !== windowId || stopped) return
    await waitingItem.removeValue()
    listen(command)
  }
  const stop = onMessage('callPanel', ({ data }) => take(PanelCallSchema.parse(data)))
  const wait = async (): Promise<void> => {
    const waiting = await waitingItem.getValue()
    if (waiting && Date.now() - waiting.at < OPENING) await take(waiting)
  }
  void wait()
  return () => {
    stopped = true
    stop()
  }
}

async function call(asked: PanelCall): Promise<void> {
  if (asked.command === 'search') await waitingItem.setValue({ ...asked, at: Date.now() })
  // Nobody listens where the panel is only opening, or the browser has none.
  await sendMessage('callPanel', asked).catch(() => undefined)
}

async function toggleLint(): Promise<void> {
  await lintDraftsItem.setValue(!(await lintDraftsItem.getValue()))
}
