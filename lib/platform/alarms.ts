import { browser } from 'wxt/browser'

const PURGE = 'purge'
const EVERY_MINUTES = 6 * 60

/** Runs `purge` every six hours, and a minute after the first start. Registers synchronously. */
export function onPurgeAlarm(purge: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === PURGE) void purge()
  })
  void ensureAlarm()
}

/** Creating it again would put it off, and a worker starts more often than every six hours. */
async function ensureAlarm(): Promise<void> {
  const set = await browser.alarms.get(PURGE)
  if (!set) await browser.alarms.create(PURGE, { delayInMinutes: 1, periodInMinutes: EVERY_MINUTES })
}
