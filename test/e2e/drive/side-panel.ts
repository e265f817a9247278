import type { Page } from '@playwright/test'

/** Opens the browser's real side panel in the window of `vault`; false when the browser does not. */
export async function openSidePanel(vault: Page): Promise<boolean> {
  const session = await vault.context().newCDPSession(vault)
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    // `open` is only allowed in the moment of a gesture: the window is asked for before it.
    expression: `(async () => {
      const { id } = await chrome.windows.getCurrent()
      globalThis.hufenWindow = id
    })()`,
    awaitPromise: true,
  })
  if (exceptionDetails || result.subtype === 'error') return false
  const opened = await session.send('Runtime.evaluate', {
    expression: `chrome.sidePanel.open({ windowId: globalThis.hufenWindow }).then(() => true, () => false)`,
    awaitPromise: true,
    userGesture: true,
    returnByValue: true,
  })
  await session.detach()
  return opened.result.value === true
}
