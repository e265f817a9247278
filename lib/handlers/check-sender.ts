import { browser } from 'wxt/browser'
import { AppError } from '../schema/error-code'
import type { Platform } from '../schema/platform'
import { platformOfUrl } from '../sites/console-pages'

type Sender = chrome.runtime.MessageSender

/** Where in the browser a page's message comes from. */
export interface PageSender {
  tabId: number
  windowId: number
  /** 0 = the tab's top page. */
  frameId: number
  platform: Platform
  /** What stands in the frame: its address without query and hash, and the document where the browser tells. */
  place: string
}

/** The content script that sent it, in a frame on one of our consoles. Errors: `wrong-sender`. */
export function pageSender(sender: Sender): PageSender {
  const { id, tab, frameId, documentId } = sender
  const url = addressOf(sender)
  const platform = url === undefined ? null : platformOfUrl(url)
  const known = id === browser.runtime.id && tab?.id !== undefined && url !== undefined && platform !== null
  if (!known) throw new AppError('wrong-sender')
  const { origin, pathname } = new URL(url)
  return {
    tabId: tab.id as number,
    windowId: tab.windowId,
    frameId: frameId ?? 0,
    platform,
    place: `${origin}${pathname}#${documentId ?? ''}`,
  }
}

/**
 * A console opens some frames empty and fills them by script; they have no address of their own, and speak for the
 * page around them when they are of its origin.
 */
function addressOf({ url, origin, frameId, tab }: Sender): string | undefined {
  const around = tab?.url
  const unnamed = url !== undefined && url.startsWith('about:') && frameId !== undefined && frameId > 0
  return unnamed && around !== undefined && new URL(around).origin === origin ? around : url
}

/** Is it one of the extension's own pages (panel, options)? */
export function isOwnPage({ id, url }: Sender): boolean {
  const own = new URL(browser.runtime.getURL('/')).origin
  return id === browser.runtime.id && url !== undefined && new URL(url).origin === own
}

/** Errors: `wrong-sender` unless one of the extension's own pages sent it. */
export function assertOwnPage(sender: Sender): void {
  if (!isOwnPage(sender)) throw new AppError('wrong-sender')
}

/** Errors: `wrong-sender` when a page speaks of the other platform. */
export function assertPlatform(sender: PageSender, platform: Platform): void {
  if (sender.platform !== platform) throw new AppError('wrong-sender')
}
