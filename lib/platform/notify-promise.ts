import { browser } from 'wxt/browser'

const ICON = '/icon/128.png'
const PERMISSION = { permissions: ['notifications' as const] }

export interface PromiseNotice {
  /** One a case: the next one of the same case takes its place. */
  caseKey: string
  title: string
  message: string
}

/** Did the person allow notifications? Asked for by the person's own switch alone (`askToNotify`). */
export async function mayNotify(): Promise<boolean> {
  return (await browser.permissions.contains(PERMISSION)) && browser.notifications !== undefined
}

/** Asks the browser for the permission; only in a gesture of the person. */
export async function askToNotify(): Promise<boolean> {
  return await browser.permissions.request(PERMISSION)
}

/** Shows one notification of the system's, silently; without the permission nothing happens. */
export async function notifyPromise({ caseKey, title, message }: PromiseNotice): Promise<void> {
  if (!(await mayNotify())) return
  const iconUrl = new URL(ICON, browser.runtime.getURL('/')).href
  await browser.notifications.create(caseKey, { type: 'basic', iconUrl, title, message, silent: true })
}
