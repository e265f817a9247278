import { browser } from 'wxt/browser'

/** Firefox's own name for a side panel; WXT's types know Chrome's alone. */
interface SidebarAction {
  open: () => Promise<void>
  toggle: () => Promise<void>
}

function sidebarAction(): SidebarAction | undefined {
  return (browser as unknown as { sidebarAction?: SidebarAction }).sidebarAction
}

/** A click on the toolbar button opens the panel. Registers synchronously; nothing happens where there is none. */
export function openPanelOnActionClick(): void {
  if (browser.sidePanel) {
    // The only way to fail is a browser too old for it, and there the button does nothing.
    browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true }).catch(() => undefined)
    return
  }
  const sidebar = sidebarAction()
  const action = browser.action ?? browser.browserAction
  if (sidebar) action?.onClicked.addListener(() => void sidebar.toggle())
}

/**
 * Opens the panel in a window. Must be called in the gesture itself, before any `await`; rejects when the
 * browser says the gesture is over.
 */
export function openSidePanel(windowId: number): Promise<void> {
  if (browser.sidePanel) return browser.sidePanel.open({ windowId })
  return sidebarAction()?.open() ?? Promise.resolve()
}
